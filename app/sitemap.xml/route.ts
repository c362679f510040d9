import { countParts, listPart } from "@/lib/domain/practices/sitemap/queries";
import { sitemap, sitemapIndex } from "@/lib/domain/practices/sitemap/sitemap";
import { openPublic } from "@/lib/platform/access/gates";
import { env } from "@/lib/platform/env/env";

export const dynamic = "force-dynamic";

/** What search engines may read: every public page in every language. */
export async function GET(request: Request): Promise<Response> {
  const [scope, base] = [openPublic(), new URL(env().AUTH_URL).origin];
  const asked = Number(new URL(request.url).searchParams.get("part") ?? 0);
  const parts = await countParts(scope);
  if (!Number.isInteger(asked) || asked < 0 || asked > parts)
    return new Response("Not found", { status: 404 });
  const text =
    asked === 0 && parts > 1
      ? sitemapIndex(base, parts)
      : sitemap(base, await listPart(scope, Math.max(1, asked)), asked < 2);
  return new Response(text, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
