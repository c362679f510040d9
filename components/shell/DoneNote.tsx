import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Note } from "@/components/ui/Note";

/**
 * What has just happened, at the top of the page an action leads to (`?done=<key>` of namespace "done"). An address
 * that names no such sentence says nothing. `undo` is the form that takes it back, where that is possible.
 */
export async function DoneNote({ done, undo }: { done: string; undo?: ReactNode }) {
  const t = await getTranslations("done");
  if (!/^[a-z]+$/i.test(done) || !t.has(done)) return null;
  return (
    <div className="mb-s6" role="status">
      <Note tone="good">
        <p>{t(done)}</p>
        {undo ? <div className="mt-s2">{undo}</div> : null}
      </Note>
    </div>
  );
}
