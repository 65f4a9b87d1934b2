import { posix } from "node:path";

/** A page of the repository: its path from the root, and its text. */
export type Page = { readonly path: string; readonly text: string };

/** What links may lead to beside pages. */
export type Surroundings = {
  readonly pages: readonly Page[];
  /** Whether there is a file or folder of this path. */
  readonly exists: (path: string) => boolean;
};

/** The links that lead nowhere, one line each: within a page, to other pages and files, and to headings in pages. */
export function brokenLinks({ pages, exists }: Surroundings): readonly string[] {
  const anchors = new Map(pages.map(({ path, text }) => [path, anchorsOf(text)]));
  return pages.flatMap(({ path, text }) =>
    linksOf(text).flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/.test(link)) return [];
      const [file = "", anchor] = link.split("#", 2);
      const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
      if (!exists(target)) return [`${path}: there is no ${target} (${link})`];
      const known = anchor === undefined ? undefined : anchors.get(target);
      return known === undefined || known.has(anchor ?? "") ? [] : [`${path}: ${target} has no heading #${anchor}`];
    }),
  );
}

/** Code is shown, not linked. */
function withoutCode(text: string): string {
  return text.replaceAll(/^( *)(```+|~~~+)[^]*?^\1\2 *$/gm, "").replaceAll(/(`+)[^`]*?\1/g, "");
}

function linksOf(text: string): readonly string[] {
  const prose = withoutCode(text);
  const inline = Array.from(prose.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g), ([, link = ""]) => link);
  const defined = Array.from(prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm), ([, link = ""]) => link);
  return [...inline, ...defined];
}

/** A heading's own id, `{#id}`, or the one that is made of its words; the second of the same words gets a number. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = text.replaceAll(/^( *)(```+|~~~+)[^]*?^\1\2 *$/gm, "").matchAll(/^#{1,6}\s+(.*)$/gm);
  return new Set(
    Array.from(headings, ([, heading = ""]) => {
      const own = /\{#([\w-]+)\}\s*$/.exec(heading)?.[1];
      if (own !== undefined) return own;
      const slug = heading
        .trim()
        .toLowerCase()
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${String(count)}`;
    }),
  );
}
