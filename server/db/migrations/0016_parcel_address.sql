-- The whole address of a parcel that doesn't go to its order's own, so that its goods can be sent there once more.
alter table shipments add column address jsonb;
