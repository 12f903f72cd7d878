import { foldCase } from '../../shared/text-folding.ts';
import { type JsonDocument, nameOf, plainText } from './json-document.ts';

/** A longer list stays closed until it is asked for. */
const OPEN_MAX_CHILDREN = 100;

/** Whether what is inside a value is shown. @param toggled the values that the reader opened or closed */
export function isOpen({ nodes }: JsonDocument, at: number, toggled: ReadonlySet<number>): boolean {
  const isOpenAtFirst = (nodes[at]?.childCount ?? 0) <= OPEN_MAX_CHILDREN || at === 0;
  return toggled.has(at) ? !isOpenAtFirst : isOpenAtFirst;
}

/** The values that have a row, in order. The outermost has none where it holds others: its brackets say nothing. */
export function rowsOf(document: JsonDocument, toggled: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  const { nodes } = document;
  for (let at = firstRow(document); at < nodes.length; ) {
    rows.push(at);
    at = isOpen(document, at, toggled) ? at + 1 : (nodes[at]?.end ?? nodes.length);
  }
  return rows;
}

/** The values whose name or text contains a text, whatever its case. */
export function findInTree(document: JsonDocument, text: string): readonly number[] {
  const wanted = foldCase(text);
  const contains = (value: string | undefined) => value !== undefined && foldCase(value).includes(wanted);
  const found: number[] = [];
  for (let at = firstRow(document); at < document.nodes.length; at++) {
    if (contains(nameOf(document, at)) || (isLeaf(document, at) && contains(plainText(document, at))))
      found.push(at);
  }
  return found;
}

/** The rows that lead to values and the values themselves, in order. */
export function rowsLeadingTo({ nodes }: JsonDocument, found: readonly number[]): readonly number[] {
  const rows = new Set<number>();
  for (const value of found) {
    for (let at = value; at > 0 && !rows.has(at); at = nodes[at]?.parent ?? 0) rows.add(at);
    if (value === 0) rows.add(0);
  }
  return [...rows].sort((a, b) => a - b);
}

export function isLeaf({ nodes }: JsonDocument, at: number): boolean {
  return nodes[at]?.kind !== 'object' && nodes[at]?.kind !== 'array';
}

function firstRow(document: JsonDocument): number {
  return document.nodes.length > 1 ? 1 : 0;
}
