import { z } from 'zod';
import { productLines } from '../../../tools/commerce/product.ts';
import { languageSchema } from '../turn.ts';

/** Each may do what those before it may. */
export const roles = ['operator', 'supervisor', 'admin'] as const;
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

export type Role = z.infer<typeof roleSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type OperatorView = z.infer<typeof operatorSchema>;
