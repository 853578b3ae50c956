/** `engines.node` in package.json says the same. */
export const NODE_NEEDED = '20.11';

export function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_NEEDED.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
