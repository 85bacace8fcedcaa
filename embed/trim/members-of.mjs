// @ts-check
/** `Class.member` of each. @param {string} owner @param {string[]} names in groups, apart by spaces */
export function membersOf(owner, ...names) {
  return names.flatMap((group) => group.split(' ')).map((name) => `${owner}.${name}`);
}
