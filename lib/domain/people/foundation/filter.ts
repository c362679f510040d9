import { z } from "zod";
import { searchWords } from "@/lib/domain/cities/search-words";

/** What the list of the foundation's people can be narrowed to, in its address. */
export const foundationFilterSchema = z.object({
  q: searchWords(),
  role: z.enum(["lead", "editor", "moderator"]).nullable().catch(null),
  state: z.enum(["active", "open", "over"]).nullable().catch(null),
});
export type FoundationFilter = z.output<typeof foundationFilterSchema>;
