import type { Page } from '@playwright/test';

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Texts of the page that are drawn, be it in part, by a font of this computer instead of one of the program's own. */
export async function findForeignGlyphs(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: string[] = [];
    for (const { nodeId, text } of textsOf(root)) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
      found.push(...foreign.map(({ familyName }) => `${familyName}: ${text}`));
    }
    return found;
  } finally {
    await session.detach();
  }
}

function textsOf(node: Node): readonly { readonly nodeId: number; readonly text: string }[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const text = inside
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue.trim())
    .join(' ');
  return [...(text === '' ? [] : [{ nodeId: node.nodeId, text }]), ...inside.flatMap(textsOf)];
}
