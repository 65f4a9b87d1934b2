import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from "yaml";
import { type ConfigIssue, describeValue, type PathSegment, renderPath } from "./config-issue.ts";

/** A place in a text, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A parsed YAML text that remembers where everything stands. */
export interface YamlSource {
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest thing above it that stands anywhere. */
  valueAt(path: readonly PathSegment[]): Position;
  /** Where the key at the end of a path stands. */
  keyAt(path: readonly PathSegment[]): Position;
}

/** Reads one YAML 1.2 document. Duplicate keys, unknown tags and a second document are mistakes as well. */
export function readYaml(text: string): YamlSource | readonly ConfigIssue[] {
  try {
    return readDocument(text);
  } catch (error) {
    // The parser gives up on nesting that is too deep, and on aliases that would unfold to very much.
    return [syntaxIssue({ line: 1, column: 1 }, error instanceof Error ? error.message : String(error))];
  }
}

function readDocument(text: string): YamlSource | readonly ConfigIssue[] {
  const document = parseDocument(text, { prettyErrors: false, merge: false, stringKeys: true });
  const positionOf = (offset: number): Position => positionIn(text, offset);
  // One mistake in the syntax brings others with it at the same place: the first of them is the one that helps.
  const faults = new Map([...document.errors, ...document.warnings].toReversed().map((fault) => [fault.pos[0], fault]));
  if (faults.size > 0) return Array.from(faults, ([offset, { message }]) => syntaxIssue(positionOf(offset), message));
  const loose = unresolvedAliases(document);
  if (loose.length > 0)
    return loose.map(({ offset, name }) => syntaxIssue(positionOf(offset), `Unresolved alias ${name}`));
  const start = (node: Node | undefined): Position => positionOf(node?.range?.[0] ?? 0);
  return {
    value: document.toJS({ maxAliasCount: 100 }) as unknown,
    valueAt: (path) => start(find(document, path).value),
    keyAt: (path) => {
      const { key, value } = find(document, path);
      return start(key ?? value);
    },
  };
}

/** Where an offset is. The parser's own counter loses lines in a quoted text that does not end. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function unresolvedAliases(document: Document): readonly { readonly offset: number; readonly name: string }[] {
  const found: { readonly offset: number; readonly name: string }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) found.push({ offset: alias.range?.[0] ?? 0, name: alias.source });
    },
  });
  return found;
}

function syntaxIssue(position: Position, message: string): ConfigIssue {
  const [actual = ""] = message.split("\n", 1);
  return {
    ...position,
    reason: "BODY_MALFORMED",
    field: renderPath([]),
    expected: "one YAML 1.2 document",
    actual: describeValue(actual).slice(1, -1),
    clause: "ERR-3",
  };
}

interface Found {
  readonly key?: Node;
  readonly value?: Node;
}

/** Follows a path as far as it goes. */
function find(document: Document, path: readonly PathSegment[]): Found {
  let found: Found = document.contents === null ? {} : { value: document.contents };
  for (const segment of path) {
    const below = child(document, found.value, segment);
    if (below === undefined) break;
    found = below;
  }
  return found;
}

function child(document: Document, node: Node | undefined, segment: PathSegment): Found | undefined {
  const parent = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(parent)) {
    const item = parent.items[Number(segment)];
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
  if (pair === undefined) return undefined;
  const key = isNode(pair.key) ? pair.key : parent;
  return { key, value: isNode(pair.value) ? pair.value : key };
}
