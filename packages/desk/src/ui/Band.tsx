import { useId } from 'preact/hooks';

/** The band of the desk: a strip of warp and weft, in the dye that stands for the whole programme. Only to be looked at. */
export function Band({ isUpright = false }: { isUpright?: boolean }) {
  const id = useId();
  return (
    <svg
      class={isUpright ? 'band upright' : 'band'}
      width={isUpright ? 17 : '100%'}
      height={isUpright ? '100%' : 17}
      aria-hidden="true"
      shape-rendering="crispEdges"
    >
      <defs>
        <pattern
          id={id}
          width={length}
          height="17"
          patternUnits="userSpaceOnUse"
          patternTransform={isUpright ? 'rotate(90) translate(0 -17)' : undefined}
        >
          <path fill="#8e1f27" d={`M0 0h${length}v17H0z`} />
          <path stroke="#eab24a" d={`M0 .5h${length}M0 16.5h${length}${strokes('o')}`} />
          <path stroke="#f5e6ca" stroke-dasharray="1" d={`M0 1.5h${length}M0 15.5h${length}`} />
          <path stroke="#f5e6ca" d={strokes('#')} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** Two motifs, eleven threads high: a shuttle and a sheet with lines on it. */
const rows = [
  '......#.......#.....',
  '.....###.....###....',
  '....##.##...#####...',
  '...##.o.##.##...##..',
  '..##.ooo.###.ooo.##.',
  '.##.ooooo.#.......##',
  '..##.ooo.###.ooo.##.',
  '...##.o.##.##...##..',
  '....##.##...#####...',
  '.....###.....###....',
  '......#.......#.....',
];
const length = 20;

function strokes(mark: string): string {
  return rows
    .flatMap((row, y) =>
      Array.from(
        row.matchAll(mark === '#' ? /#+/g : /o+/g),
        ({ index, 0: run }) => `M${index} ${y + 3.5}h${run.length}`,
      ),
    )
    .join('');
}
