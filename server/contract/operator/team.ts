import { z } from 'zod';
import { productLines } from '../../../tools/commerce/product.ts';
import { operatorRoles } from '../../../tools/contract.ts';
import { languageSchema } from '../turn.ts';

/** Each may do what those before it may. */
export const roles = operatorRoles;
export const roleSchema = z.enum(roles);

/** What a handoff may ask of whoever takes it: a line of goods they know, or what they are certified for. */
export const skills = [...productLines, 'size_fit', 'pet_nutrition'] as const;
export const skillSchema = z.enum(skills);

/** `offline`: no console of theirs is open. */
export const presenceSchema = z.enum(['online', 'away', 'offline']);

/** One of a shop's people. */
export const operatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  /** Of the console and of summaries. */
  language: languageSchema,
  /** That they can answer in. */
  languages: z.array(languageSchema),
  skills: z.array(skillSchema),
  /** Conversations at a time. */
  maxLoad: z.int().positive(),
  /** Conversations that they own now. */
  load: z.int(),
  presence: presenceSchema,
  disabled: z.boolean(),
});

/** `POST sign-in`. The answer sets the session's cookie. */
export const signInRequestSchema = z.object({
  email: z.string().trim().min(3).max(254),
  password: z.string().min(1).max(256),
});

/** `GET me`, and the answer to whatever signs in: who acts, and for which shop. */
export const meSchema = z.object({
  operator: operatorSchema,
  shop: z.object({
    id: z.string(),
    name: z.object({ en: z.string(), zh: z.string() }),
    /** IANA */
    timeZone: z.string(),
    /** ISO 4217 */
    currency: z.string(),
  }),
  /** Whether this is the demo. */
  demo: z.boolean(),
});

/** `POST me`: the console's sign of life, to be sent every 20 s; may be empty. */
export const meRequestSchema = z.object({
  presence: presenceSchema.optional(),
  language: languageSchema.optional(),
});

/** Shortest password that is taken, characters. */
export const passwordMin = 10;

/** `GET invitations/:token`: whom the link invites. */
export const invitationSchema = z.object({
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  language: languageSchema,
  shop: z.object({ name: z.object({ en: z.string(), zh: z.string() }) }),
  expiresAt: z.iso.datetime(),
});

/** `POST invitations/:token`: chooses the password and signs in; the link is spent. */
export const invitationRequestSchema = z.object({ password: z.string().min(passwordMin).max(256) });

/** `GET team` */
export const teamSchema = z.object({ operators: z.array(operatorSchema) });

const memberFields = {
  name: z.string().trim().min(1).max(80),
  role: roleSchema,
  language: languageSchema,
  languages: z.array(languageSchema).min(1).max(2),
  skills: z.array(skillSchema).max(skills.length),
  maxLoad: z.int().min(1).max(50),
};

/** `POST team`: adds somebody (admin). */
export const memberRequestSchema = z.object({ ...memberFields, email: z.email().max(254) });

/** A one-time link, good for 72 hours. It is told this once and can't be read again. */
const invitationLinkSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() });

/** The answer to it. */
export const memberInvitedSchema = z.object({ operator: operatorSchema, invitation: invitationLinkSchema });

/** `POST team/:id/invitation`: a new link, for who lost theirs or forgot their password (admin). */
export const newInvitationSchema = z.object({ invitation: invitationLinkSchema });

/** `POST team/:id`: what changes. A supervisor may change skills, languages and load; an admin all. */
export const memberChangesSchema = z.object({
  ...z.object(memberFields).partial().shape,
  disabled: z.boolean().optional(),
});

/** `GET demo`, in demo mode only: whom a click signs in as. */
export const demoOperatorsSchema = z.object({
  operators: z.array(z.object({ key: z.string(), name: z.string(), role: roleSchema, language: languageSchema })),
});

/** `POST demo/sign-in`: answers as `POST sign-in` does. */
export const demoSignInRequestSchema = z.object({ operator: z.string().min(1).max(64) });

/** Words kept ready. `{name}` stands for the shopper's name and `{order}` for their newest order's number. */
export const macroSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.object({ en: z.string().optional(), zh: z.string().optional() }),
  /** Of the one who wrote it, or of all the shop's people. */
  scope: z.enum(['mine', 'shop']),
});

/** `GET macros` */
export const macrosSchema = z.object({ macros: z.array(macroSchema) });

const macroText = z.string().trim().min(1).max(4000).optional();

/** `POST macros`: a new one, or with `id` a change. Those of the shop are a supervisor's to write. */
export const macroRequestSchema = z.object({
  id: z.string().max(64).optional(),
  title: z.string().trim().min(1).max(80),
  text: z
    .object({ en: macroText, zh: macroText })
    .refine(({ en, zh }) => en !== undefined || zh !== undefined, 'needs words in one language at least'),
  scope: z.enum(['mine', 'shop']),
});

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');

/**
 * When people answer, in the shop's time zone; days are 1 (Monday) to 7. A `to` before `from` is the next day's.
 * `null`: always.
 */
export const hoursSchema = z.object({
  hours: z
    .object({
      days: z
        .array(z.int().min(1).max(7))
        .min(1)
        .max(7)
        .refine((days) => new Set(days).size === days.length, 'must not name a day twice'),
      from: timeOfDay,
      to: timeOfDay.or(z.literal('24:00')),
    })
    .refine(({ from, to }) => from !== to, 'must not end when they begin')
    .nullable(),
});

export type Role = z.infer<typeof roleSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Presence = z.infer<typeof presenceSchema>;
export type OperatorView = z.infer<typeof operatorSchema>;
export type Me = z.infer<typeof meSchema>;
export type Macro = z.infer<typeof macroSchema>;
export type ServiceHours = z.infer<typeof hoursSchema>['hours'];
export type Invitation = z.infer<typeof invitationSchema>;
