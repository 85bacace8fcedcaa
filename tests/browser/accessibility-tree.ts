import type { CDPSession } from '@playwright/test';

/** A node of the tree that Chromium hands to assistive technology. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: ReadonlyMap<string, unknown>;
  /** The language of the element, where it is not that of the panel. */
  readonly lang: string | undefined;
  readonly children: readonly TreeNode[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The whole page as assistive technology has it, shadow roots included; what it leaves out is left out here. Chromium only. */
export async function accessibilityTree(session: CDPSession): Promise<TreeNode> {
  const [{ nodes }, { root }] = [
    await session.send('Accessibility.getFullAXTree'),
    await session.send('DOM.getDocument', { depth: -1, pierce: true }),
  ];
  const langs = languages(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): TreeNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    return [{ ...nodeOf(node), lang: langs.get(node.backendDOMNodeId ?? -1), children }];
  };
  const [tree] = build(nodes[0]?.nodeId ?? '');
  if (!tree) throw new Error('The page has no accessibility tree.');
  return tree;
}

/** The element that has the focus, as assistive technology has it. Nothing where the page itself has it. */
export async function focusedNode(session: CDPSession): Promise<TreeNode | undefined> {
  const { result } = await session.send('Runtime.evaluate', { expression: `(${innermost})()` });
  if (!result.objectId) return undefined;
  const { objectId } = result;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const lang = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: `${otherLanguage}`, returnByValue: true });
  return nodes[0] && { ...nodeOf(nodes[0]), lang: lang.result.value, children: [] };
}

/** Runs in the page. */
function innermost(): Element | null {
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  return focused === document.body ? null : focused;
}

/** Runs in the page, on an element. */
function otherLanguage(this: Element): string | undefined {
  const lang = this.closest('[lang]')?.getAttribute('lang');
  return lang === this.closest('[data-screen]')?.getAttribute('lang') || !this.closest('[data-screen]') ? undefined : (lang ?? undefined);
}

interface Value {
  readonly value?: unknown;
}
interface RawNode {
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const nodeOf = ({ role, name, description, properties = [] }: RawNode) => ({
  role: String(role?.value),
  name: String(name?.value ?? ''),
  description: String(description?.value ?? ''),
  states: new Map(properties.map((property) => [property.name, property.value.value])),
});

/** Each element whose language is another than that of the panel around it. */
function languages(root: DomNode): Map<number, string> {
  const found = new Map<number, string>();
  const walk = (node: DomNode, panel: string | undefined, lang: string | undefined) => {
    const attributes = node.attributes ?? [];
    const attribute = (name: string) => attributes.find((_, index) => index % 2 === 1 && attributes[index - 1] === name);
    const own = attribute('lang') ?? lang;
    const base = attribute('data-screen') ? own : panel;
    if (base && own && own !== base) found.set(node.backendNodeId, own);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, base, own);
  };
  walk(root, undefined, undefined);
  return found;
}
