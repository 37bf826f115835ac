import { z } from 'zod';

/** Every error of the API is a problem detail (RFC 9457), sent as `application/problem+json`. */
export const problemSchema = z.object({
  /** `urn:shopmate:problem:` and the kind, such as `not_found`. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** What is wrong with the request, field by field. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
