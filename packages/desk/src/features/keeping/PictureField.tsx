import { PicturesField, type ShownPicture } from './PicturesField.tsx';

interface PictureFieldProps {
  label: string;
  hint: string;
  value: ShownPicture | null;
  onValue: (picture: ShownPicture | null) => void;
}

/** One picture, or none. */
export function PictureField({ label, hint, value, onValue }: PictureFieldProps) {
  return (
    <PicturesField
      label={label}
      hint={hint}
      most={1}
      value={value ? [value] : []}
      onValue={([picture]) => onValue(picture ?? null)}
    />
  );
}
