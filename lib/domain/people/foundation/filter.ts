import { z } from "zod";

/** What the list of the foundation's people can be narrowed to, in its address. */
export const foundationFilterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  role: z.enum(["lead", "editor", "moderator"]).nullable().catch(null),
  state: z.enum(["active", "open", "over"]).nullable().catch(null),
});
export type FoundationFilter = z.output<typeof foundationFilterSchema>;
