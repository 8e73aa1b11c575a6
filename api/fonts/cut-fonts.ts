import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import subsetFont from 'subset-font';

/**
 * Cuts the faces of papers to the letters that names, addresses and our own words are written with. The files are
 * committed, with their licences; run it again for a new version of a face, or for more letters:
 *
 *   npm pack @expo-google-fonts/{noto-sans@0.4.2,noto-sans-jp@0.4.3,noto-sans-sc@0.4.3,piazzolla@0.4.2}
 *   node api/fonts/cut-fonts.ts <folder with each unpacked, under its name without the scope>
 *
 * They are no dependencies, since together they are a hundred megabytes. Takes some minutes.
 */
const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the folder with the unpacked packages.');

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/** Every character that two bytes of an old encoding stand for. */
function charactersOf(encoding: string, lead: [number, number], trail: [number, number]): string {
  const decoder = new TextDecoder(encoding);
  let characters = '';
  for (let first = lead[0]; first <= lead[1]; first += 1)
    for (let second = trail[0]; second <= trail[1]; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd') characters += character;
    }
  return characters;
}

/** Latin of all Europe, Vietnamese and transliteration; Greek; Cyrillic of all; signs. */
const alphabetic = [
  range(0x20, 0x7e),
  range(0xa0, 0x24f),
  range(0x259, 0x259),
  range(0x2b0, 0x2ff),
  range(0x300, 0x304),
  range(0x306, 0x30c),
  range(0x370, 0x3ff),
  range(0x400, 0x52f),
  range(0x1e00, 0x1eff),
  range(0x2010, 0x203a),
  range(0x20a0, 0x20bf),
  '\u202f№™−×≈≤≥',
].join('');

/** JIS X 0208 with the characters of NEC and IBM, that names such as 髙橋 and 山﨑 are written with. */
const japanese = charactersOf('shift_jis', [0x81, 0xfc], [0x40, 0xfc]) + range(0x30a0, 0x30ff);

/** GB 2312, and what names are written with beyond it. */
const chinese =
  charactersOf('gbk', [0xa1, 0xf7], [0xa1, 0xfe]) +
  '镕喆堃翀赟瑄瑨玥珺昇琇瑀祎淏洺芃苒晗邨頔甯珣珮垚昉梓彧旸暘瑢璟璠璿祐禛筠緈翊翯芊茜蓥虓諴钘锜镠镥闫鑫頲飏髙龑';

/** What titles of papers are written with. */
const display = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x400, 0x45f)}ʻʼ–—‘’“”„…№ҒғҚқҲҳӘәҢңӨөҮүҰұҺһӢӣӮӯҶҷ`;

const cuts = [
  { from: 'noto-sans/400Regular/NotoSans_400Regular.ttf', to: 'noto-sans-400', letters: alphabetic },
  { from: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', to: 'noto-sans-600', letters: alphabetic },
  { from: 'piazzolla/700Bold/Piazzolla_700Bold.ttf', to: 'piazzolla-700', letters: display },
  { from: 'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf', to: 'noto-sans-jp-400', letters: japanese },
  { from: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', to: 'noto-sans-sc-400', letters: chinese },
];

for (const { from, to, letters } of cuts) {
  const font = readFileSync(join(source, from));
  // As TrueType within brotli: the writer of PDF cannot take a part of a WOFF2.
  const cut = await subsetFont(font, letters, { targetFormat: 'sfnt' });
  const packed = brotliCompressSync(cut, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(join(import.meta.dirname, `${to}.ttf.br`), packed);
  copyFileSync(join(source, from.split('/')[0] ?? '', 'LICENSE_FONT'), licenceFile(to));
  console.log(`${to.padEnd(18)} ${(packed.length / 1024).toFixed(0)} KB`);
}

function licenceFile(name: string): string {
  return join(import.meta.dirname, `LICENSE-${name.replace(/-\d+$/, '')}.txt`);
}
