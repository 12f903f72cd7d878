import { describe, expect, it } from 'vitest';
import { type JsonDocument, pathTo, readJson } from '../../../../renderer/detail/json-document.ts';
import { findInTree, rowsLeadingTo, rowsOf } from '../../../../renderer/detail/tree-rows.ts';

const TREE = readJson('{"Name":"nas","list":[10,{"deep":"NAS-2"}],"end":null}') as JsonDocument;

function pathsOf(rows: readonly number[], document = TREE): readonly string[] {
  return rows.map((at) => pathTo(document, at));
}

describe('rowsOf', () => {
  it('has a row for every value but the outermost', () => {
    expect(pathsOf(rowsOf(TREE, new Set()))).toEqual([
      'Name',
      'list',
      'list[0]',
      'list[1]',
      'list[1].deep',
      'end',
    ]);
  });

  it('leaves out what is in a value that was closed', () => {
    expect(pathsOf(rowsOf(TREE, new Set([2])))).toEqual(['Name', 'list', 'end']);
  });

  it('begins with long lists closed', () => {
    const long = readJson(
      JSON.stringify({ list: Array.from({ length: 101 }, (_, at) => at) }),
    ) as JsonDocument;
    expect(pathsOf(rowsOf(long, new Set()), long)).toEqual(['list']);
    expect(rowsOf(long, new Set([1]))).toHaveLength(102);
  });

  it('shows a value that is all there is', () => {
    expect(rowsOf(readJson('"text"') as JsonDocument, new Set())).toEqual([0]);
  });
});

describe('findInTree', () => {
  it('looks into names and values, whatever the case, and shows the way to what it finds', () => {
    const found = findInTree(TREE, 'nas');
    expect(pathsOf(found)).toEqual(['Name', 'list[1].deep']);
    expect(pathsOf(rowsLeadingTo(TREE, found))).toEqual(['Name', 'list', 'list[1]', 'list[1].deep']);
    expect(pathsOf(findInTree(TREE, 'NAME'))).toEqual(['Name']);
    expect(findInTree(TREE, 'nowhere')).toEqual([]);
  });
});
