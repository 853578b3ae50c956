import { lines, stack } from '../print/block.mjs';
import { sayText } from './meta.mjs';

/** Where payments are to be sent when that is not the vendor's own address. */
export function remitBlock(draft, { remit }) {
  const { random, style } = draft;
  draft.say('remit_to_entity', remit.name);
  draft.say('remit_to_address', remit.address.join(' '));
  const careOf = random.chance(0.3)
    ? `${draft.word('careOf')} ${sayText(draft, 'remit_to_care_of', remit.person)}`
    : null;
  return stack([
    lines([draft.label('remitTo')], style.label),
    lines([remit.name, careOf, ...remit.address], style.body),
  ]);
}
