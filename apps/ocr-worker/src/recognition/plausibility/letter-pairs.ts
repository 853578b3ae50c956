/**
 * How usual each letter is after another in word lists of English, German, French, Spanish, Italian, Dutch and
 * Portuguese, in powers of two: 9 is always, 0 is once in 512 times or never. Rows are the letter before and columns the
 * letter after, the end of a word first and then a to z.
 */
const USUAL = [
  '055655444433454451565343002',
  '634551342412656230656430122',
  '363117000610610600642500020',
  '460305007604400700425400020',
  '661027021610221600442411020',
  '632443231402546230665331312',
  '560026510700500600634500010',
  '661017034600414500642500020',
  '571007000600323600424501030',
  '553545340032546532465140103',
  '470027200503113710031610001',
  '662017113613423510454402030',
  '562247222602631620034420030',
  '574107000600141650032400020',
  '651456352503104500156320012',
  '623443342302556440654432111',
  '460106204600500640644400010',
  '420000000200200100011900000',
  '663347231603343620445421021',
  '751506113502231540056411020',
  '661107004610210600544401022',
  '444545342512556240665122212',
  '370008000700200600300210000',
  '572117004701314600342201020',
  '752415102601220460026310330',
  '853435120301444540454312001',
  '671206011601211600002503025',
];

/** So short words are abbreviations more often than not. */
const LEAST_LETTERS = 3;

/**
 * How usual the neighbours of the letters in these words are, 0 to 9 on average, and of how many pairs that is the
 * average. Text of any language in Latin letters has about 5, and so have single words of it; text whose letters were
 * put in place of others has less than 4. Words with digits in them are not counted, nor are accents.
 */
export function letterPairs(texts: Iterable<string>): { usual: number; pairs: number } {
  let sum = 0;
  let pairs = 0;
  for (const text of texts) {
    if (/\p{N}/u.test(text)) continue;
    for (const [letters] of plainLetters(text).matchAll(/[a-z]+/g)) {
      if (letters.length < LEAST_LETTERS) continue;
      for (let index = 0; index <= letters.length; index++) {
        sum += Number(USUAL[place(letters, index - 1)]?.[place(letters, index)] ?? 0);
        pairs++;
      }
    }
  }
  return { usual: pairs === 0 ? 0 : sum / pairs, pairs };
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøł]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

const SPELT_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** 0 beyond the ends of the word. */
function place(letters: string, index: number): number {
  const code = letters.charCodeAt(index);
  return Number.isNaN(code) ? 0 : code - 0x60;
}
