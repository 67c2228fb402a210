import type { Mention } from "#lib/mentions/mention.ts";
import { NameList } from "./NameList.tsx";
import { NotThis } from "./NotThis.tsx";
import type { StoryNames } from "./story-names.ts";

interface MatchNoteProps {
  kind: Mention["kind"];
  names: StoryNames;
  reject(requests: StoryNames["rejections"]): void;
}

/** Under which names the story has somebody, and the way to say that it is somebody else. */
export function MatchNote({ kind, names: { surfaces, rejections }, reject }: MatchNoteProps) {
  return (
    <div class="match">
      <p class="quiet">
        In the story as <NameList names={surfaces.map((surface) => `“${surface}”`)} />
      </p>
      {rejections.length > 0 && <NotThis kind={kind} reject={() => reject(rejections)} />}
    </div>
  );
}
