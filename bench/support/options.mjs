import path from 'node:path';
import { UserError } from '../../scripts/demo/user-error.mjs';

/** The number that an option holds. @throws UserError unless it is a whole number above zero */
export function positive(options, name) {
  const number = Number(options[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new UserError(`--${name} must be a whole number above zero`);
  return number;
}

/** The number that an option holds. @throws UserError unless it is a whole number, zero included */
export function wholeNumber(options, name) {
  const number = Number(options[name]);
  if (!Number.isSafeInteger(number) || number < 0) throw new UserError(`--${name} must be a whole number`);
  return number;
}

/** The path as the user means it: `npm run` changes into the project's folder, and INIT_CWD is where it was typed. */
export function userPath(file) {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
