import { JSON_TOKEN } from './indent-json.ts';

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'literal';

/** One value of a JSON text, by where it stands in it. */
export interface JsonNode {
  readonly kind: JsonKind;
  /** Its name as stored, quotes and escapes included; null for an item of an array and for the outermost value. */
  readonly key: string | null;
  /** Its place among its siblings, from 0. */
  readonly place: number;
  readonly depth: number;
  /** Index of the value around it; -1 for the outermost. */
  readonly parent: number;
  /** Index just after the last value inside it. */
  readonly end: number;
  readonly childCount: number;
  /** Where its text begins and ends. */
  readonly start: number;
  readonly stop: number;
}

/**
 * A JSON text and every value in it, in the order of the text: the first is the outermost. Nothing is lost on the way, as
 * it would be in JavaScript's own values: repeated keys, numbers beyond its precision, escapes.
 */
export interface JsonDocument {
  readonly text: string;
  readonly nodes: readonly JsonNode[];
}

type OpenNode = { -readonly [Key in keyof JsonNode]: JsonNode[Key] };

/** Undefined where the text is not valid JSON. Nesting may be of any depth. */
export function readJson(text: string): JsonDocument | undefined {
  return isJson(text) ? { text, nodes: findNodes(text) } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function findNodes(text: string): readonly JsonNode[] {
  const nodes: OpenNode[] = [];
  const open: number[] = [];
  let key: string | null = null;
  const add = (kind: JsonKind, token: string, start: number) => {
    const parent = open.at(-1) ?? -1;
    const around = nodes[parent];
    const place = around?.childCount ?? 0;
    if (around !== undefined) around.childCount++;
    const stop = start + token.length;
    nodes.push({
      kind,
      key,
      place,
      depth: open.length,
      parent,
      end: nodes.length + 1,
      childCount: 0,
      start,
      stop,
    });
    key = null;
  };
  const close = (stop: number) => {
    const closed = nodes[open.pop() ?? 0];
    if (closed === undefined) return;
    closed.end = nodes.length;
    closed.stop = stop;
  };
  for (const { 0: token, index } of text.matchAll(JSON_TOKEN)) {
    const around = nodes[open.at(-1) ?? -1];
    if (token === '{' || token === '[') {
      add(token === '{' ? 'object' : 'array', token, index);
      open.push(nodes.length - 1);
    } else if (token === '}' || token === ']') close(index + 1);
    else if (token === ',' || token === ':') continue;
    else if (token.startsWith('"') && around?.kind === 'object' && key === null) key = token;
    else add(token.startsWith('"') ? 'string' : /^[-\d]/.test(token) ? 'number' : 'literal', token, index);
  }
  return nodes;
}

/** The text of a value, exactly as stored. */
export function storedText({ text, nodes }: JsonDocument, at: number): string {
  const node = nodes[at];
  return node === undefined ? '' : text.slice(node.start, node.stop);
}

/** What a string says, anything else as stored. */
export function plainText(document: JsonDocument, at: number): string {
  const stored = storedText(document, at);
  return document.nodes[at]?.kind === 'string' ? String(JSON.parse(stored)) : stored;
}

/** The name of a value in its object; undefined for items of an array and for the outermost value. */
export function nameOf({ nodes }: JsonDocument, at: number): string | undefined {
  const key = nodes[at]?.key ?? null;
  if (key === null) return undefined;
  return key.includes('\\') ? String(JSON.parse(key)) : key.slice(1, -1);
}

/** The values directly inside one. */
export function childrenOf({ nodes }: JsonDocument, at: number): readonly number[] {
  const children: number[] = [];
  const end = nodes[at]?.end ?? 0;
  for (let child = at + 1; child < end; child = nodes[child]?.end ?? end) children.push(child);
  return children;
}

/** The member of an object by its name; of a repeated one the last, which is the one that counts. */
export function memberOf(document: JsonDocument, at: number, name: string): number | undefined {
  return document.nodes[at]?.kind === 'object'
    ? childrenOf(document, at).findLast((child) => nameOf(document, child) === name)
    : undefined;
}

/** The way to a value as a program would write it: `changes.success["odd name"][3]`; empty for the outermost. */
export function pathTo(document: JsonDocument, at: number): string {
  const steps: string[] = [];
  for (let step = at; step > 0; step = document.nodes[step]?.parent ?? 0) {
    const name = nameOf(document, step);
    if (name === undefined) steps.unshift(`[${document.nodes[step]?.place}]`);
    else steps.unshift(/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
  }
  return steps.join('').replace(/^\./, '');
}
