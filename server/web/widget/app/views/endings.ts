/** What stands after the last item now and then, fetched together when one of them is first shown. */
export { RatingForm } from './rating.tsx';
export { Waiting } from './waiting/waiting.tsx';
