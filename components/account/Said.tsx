import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";

type Props = {
  /** the area's own sentences stand under `done` in its namespace */
  area: "account" | "people" | "admin";
  done: string | string[] | undefined;
};

/** What has just happened, at the top of the page an action leads to. An unknown word in the address says nothing. */
export async function Said({ area, done }: Props) {
  const t = await getTranslations(`${area}.done`);
  if (typeof done !== "string" || !/^[a-z]+$/i.test(done) || !t.has(done)) return null;
  return (
    <div className="mb-s6" role="status">
      <Note tone="good">
        <p>{t(done)}</p>
      </Note>
    </div>
  );
}
