import { fold } from '../lexicon/fold';

const NAMES: readonly string[] = [
  'january januar janvier enero gennaio januari janeiro jan janv ene genn gen',
  'february februar fevrier febrero febbraio februari fevereiro feb fevr fev febr',
  'march marz maerz mars marzo maart marco mar mrt mrz',
  'april avril abril aprile apr avr abr',
  'may mai mayo maggio mei maio mag',
  'june juni juin junio giugno junho jun giu',
  'july juli juillet julio luglio julho jul juil lug',
  'august aout agosto augustus aug ago',
  'september septembre septiembre settembre setembro sep sept set sett',
  'october oktober octobre octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dicembre dezembro dec dez dic',
];

const BY_NAME = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])));

/** 1 to 12 for a month's name in any of the seven languages, in full or short; null for other words. */
export function monthOf(word: string): number | null {
  return BY_NAME.get(fold(word).replace(/[^a-z]/g, '')) ?? null;
}
