import sharp, { type Sharp } from 'sharp';

/** An image that is red on the left and blue on the right, so that one sees where it was turned. */
export function twoColours(width: number, height: number): Sharp {
  const left = {
    create: { width: Math.ceil(width / 2), height, channels: 3, background: '#e00000' },
  } as const;
  return sharp({ create: { width, height, channels: 3, background: '#0000e0' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

/** A JPEG as a phone makes it: lying on its side, with the place and the owner in it. */
export function phonePicture({ width = 640, height = 480, orientation = 6 } = {}): Promise<Buffer> {
  return twoColours(width, height)
    .withExif({
      IFD0: { Copyright: 'Somebody private', Make: 'A phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '40/1 21/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '71/1 17/1 0/1',
      },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}
