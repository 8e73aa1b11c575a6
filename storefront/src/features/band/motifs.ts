/**
 * The motifs of the bands, on the grid of a narrow loom: eleven threads high, the left half up to and with the
 * middle column. `#` is the thread, `o` the accent, `.` the ground.
 */
const halves = {
  diamond: '.....# ....## ...##o ..##oo .##oo# ##oo## .##oo# ..##oo ...##o ....## .....#',
  ikat: '...#.# ..#.## .#.##o #.##oo .##ooo ##ooo# .##ooo #.##oo .#.##o ..#.## ...#.#',
  pomegranate: '...#.# ....## .....# ..#### .##ooo .#oo#o .#ooo# .#oo#o .##ooo ..#### ....##',
  almond: '.....# ....## ...##. ..##.o ..#.oo .##.o# .##.o# .##.oo ..##.o ...##. ....##',
  pepper: '..##.. .#..## .#.... #.##.. #.##.# #.###o #.##.# #.##.. .#.... .#..## ..##..',
  star: '.....# .#..## .##.## ..#### ..##oo ###ooo ..##oo ..#### .##.## .#..## .....#',
  sun: '#....# .#...# ..#.## ...### ..##oo ####oo ..##oo ...### ..#.## .#...# #....#',
  tulip: '.....# #...## ##..#o #.#.#o #..##o .#..## ..##.# ....## .##..# ...### .....#',
  horn: '.###.. #...#. #.#.#. #.##.# .#..## ..#### .#..## #.##.# #.#.#. #...#. .###..',
  track: '.##... .##..# ....## ##.##o ##.#oo ....oo ##.#oo ##.##o ....## .##..# .##...',
  neck: '.####. .#..## .#.... .##..o ..###o ....## ..###o .##..o .#.... .#..## .####.',
  amulet: '.....# .....# ....## ....#o ...##o ...#oo ..##oo ..#ooo .##ooo .##### ######',
  mountain: '.....# ....## ...##. ..##.# .##.## ##.##. #.##.o .##.oo ##.oo. #.oo.. ..o...',
  comb: '###### #.#.#. #.#.#. #.#.#. ###### ....oo ###### #.#.#. #.#.#. #.#.#. ######',
  cross: '##...# #...## ..#.#o .####o ..#ooo ###ooo ..#ooo .####o ..#.#o #...## ##...#',
  cypress: '.....# .....# ....## ..#.## ...### .#..## ..#### #..o## .##o## ..oo## .....#',
} as const;

export type MotifName = keyof typeof halves;

export const motifHeight = 11;

/** Rows of a motif, whole: symmetrical about its middle column. */
export function motifRows(name: MotifName): string[] {
  return halves[name].split(' ').map((half) => half + [...half].reverse().slice(1).join(''));
}

/** What stands between two motifs: columns that run from edge to edge, `.` for a gap. */
export const separators = ['.#.', '..o..', '.#o#.', '.o.o.', '.#.#.', '.oo.', '.#.o.#.', '....'] as const;
