import type { TreeNode } from './accessibility-tree.ts';

/** What a screen reader says when it comes to a node: its name, what it is, its state and what describes it. */
export function say({ role, name, description, states, lang }: TreeNode, place = ''): string {
  const level = role === 'heading' ? ` ${states.get('level')}` : '';
  const state = [
    place,
    states.has('checked') && (states.get('checked') === 'true' ? 'checked' : 'not checked'),
    states.has('expanded') && (states.get('expanded') ? 'expanded' : 'collapsed'),
    states.get('hasPopup') && 'opens a dialog',
    states.get('required') && 'required',
    states.get('disabled') && 'disabled',
    states.get('invalid') === 'true' && 'invalid',
    role === 'dialog' && states.get('modal') && 'modal',
    lang && `in ${lang}`,
  ].filter(Boolean);
  return [
    `${ROLES[role] ?? role}${level}`,
    name && `“${name}”`,
    state.length > 0 && `(${state.join(', ')})`,
    description && `— ${description}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const ROLES: Readonly<Record<string, string>> = { radio: 'radio button', DisclosureTriangle: 'disclosure', textbox: 'text field' };
/** Wrappers that are not spoken. */
const SILENT = new Set(['generic', 'none', 'LabelText', 'form', 'paragraph', 'Details', 'RootWebArea']);
/** Spoken by their name, so what is inside is not said again. */
const NAMED = new Set(['heading', 'button', 'link', 'checkbox', 'radio', 'DisclosureTriangle', 'image', 'textbox', 'combobox']);
const INLINE = new Set(['StaticText', 'strong', 'emphasis', 'LineBreak', 'time', 'abbr']);

/** What a screen reader says from `node` on, in reading order: one line for each thing, children further in. */
export function readingOrder(node: TreeNode): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (depth: number) => {
    if (text.trim()) lines.push('  '.repeat(depth) + text.trim());
    text = '';
  };
  const textOf = (each: TreeNode): string => (each.role === 'StaticText' ? each.name : each.children.map(textOf).join(''));
  const radios = (each: TreeNode): TreeNode[] => (each.role === 'radio' ? [each] : each.children.flatMap(radios));

  const read = (each: TreeNode, depth: number, group: readonly TreeNode[]) => {
    if (each.role === 'ListMarker') return;
    if (INLINE.has(each.role)) {
      const words = textOf(each);
      // Two texts with no space between them stand on two lines of the screen.
      if (text && each.role === 'StaticText' && !/\s$/.test(text) && !/^[\s.,:;?!)]/.test(words)) flush(depth);
      text += words;
      return;
    }
    flush(depth);
    // The words of a label are said as the name of its control, and not again after it.
    const control = each.role === 'LabelText' && each.children.find(({ role }) => role === 'checkbox' || role === 'radio');
    if (control) {
      read(control, depth, group);
      return;
    }
    if (SILENT.has(each.role) || (each.role === 'group' && !each.name)) {
      for (const child of each.children) read(child, depth, group);
      flush(depth);
      return;
    }
    if (each.role === 'listitem') {
      const start = lines.length;
      for (const child of each.children) read(child, depth + 1, group);
      flush(depth + 1);
      lines[start] = `${'  '.repeat(depth)}• ${lines[start]?.trim() ?? ''}`;
      return;
    }
    const items = each.children.filter(({ role }) => role === 'listitem').length;
    const place = group.includes(each)
      ? `${group.indexOf(each) + 1} of ${group.length}`
      : items > 0
        ? `${items} item${items === 1 ? '' : 's'}`
        : '';
    // The description of a heading is said when the focus comes to it, not when it is read in passing.
    lines.push('  '.repeat(depth) + say(each.role === 'heading' ? { ...each, description: '' } : each, place));
    if (NAMED.has(each.role)) return;
    for (const child of each.children) read(child, depth + 1, each.role === 'group' ? radios(each) : group);
    flush(depth + 1);
  };
  read(node, 0, []);
  flush(0);
  return lines;
}
