import { languages as allLanguages, type Language, languageName } from '@aul/language';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  ChangeStaffDocument,
  InviteStaffDocument,
  PlacesForDocument,
  type StaffPartsFragment,
  type StaffRole,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Check, Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { type Picked, PlacePicker } from '../../ui/PlacePicker.tsx';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

interface StaffDialogProps {
  /** Somebody new without. */
  staff?: StaffPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

/** Who somebody is, and what they may do where. */
export function StaffDialog({ staff, onDone, onClose }: StaffDialogProps) {
  const [name, setName] = useState(staff?.name ?? '');
  const [email, setEmail] = useState(staff?.email ?? '');
  const [role, setRole] = useState<StaffRole>(staff?.role ?? 'EDITOR');
  const [places, setPlaces] = useState<readonly Picked[]>(staff?.places?.map(pickedOf) ?? []);
  const [chosen, setChosen] = useState<readonly Language[]>(staff?.languages ?? []);
  const [problems, setProblems] = useState<{ name?: string; email?: string }>({});

  const keeping = useAction(async () => {
    const found = {
      ...(!name.trim() && { name: words.value.needed }),
      ...(!/^[^\s@]+@[^\s@]+$/.test(email.trim()) && { email: words.value.needed }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const access = {
      name: name.trim(),
      role,
      places: places.length > 0 ? places.map(({ key }) => key) : null,
      languages: chosen.length > 0 ? [...chosen] : null,
    };
    if (staff) await request(ChangeStaffDocument, { id: staff.id, ...access });
    else await request(InviteStaffDocument, { email: email.trim(), ...access });
    notify(staff ? common.value.saved : words.value.invited(email.trim()));
    onDone();
    onClose();
  });

  return (
    <Dialog title={staff ? words.value.changeTitle(staff.name) : words.value.invite} onClose={onClose} isWide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keeping.run();
        }}
      >
        <div class="fields">
          <TextField
            label={words.value.name}
            autoFocus
            autoComplete="off"
            maxLength={200}
            error={problems.name}
            value={name}
            onValue={setName}
          />
          {!staff && (
            <TextField
              label={words.value.email}
              type="email"
              autoComplete="off"
              hint={words.value.emailHint}
              error={problems.email}
              value={email}
              onValue={setEmail}
            />
          )}
          <Select
            label={words.value.role}
            hint={words.value.roleHints[role]}
            value={role}
            options={Object.entries(common.value.roles)}
            onValue={(value) => setRole(roles.find((each) => each === value) ?? role)}
          />
        </div>
        <PlacePicker
          label={words.value.places}
          hint={words.value.placesHint}
          chosen={places}
          onChange={setPlaces}
          find={findPlaces}
          removeLabel={words.value.removePlace}
        />
        <fieldset>
          <legend class="small">
            <strong>{words.value.languages}</strong> <span class="quiet">{words.value.languagesHint}</span>
          </legend>
          <div class="language-checks">
            {allLanguages.map((each) => (
              <Check
                key={each}
                label={<span lang={each}>{languageName(each)}</span>}
                checked={chosen.includes(each)}
                onValue={(isChecked) =>
                  setChosen(isChecked ? [...chosen, each] : chosen.filter((other) => other !== each))
                }
              />
            ))}
          </div>
        </fieldset>
        <Problem error={keeping.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={keeping.isBusy}>
            {staff ? common.value.save : words.value.invite}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

const roles: readonly StaffRole[] = ['EDITOR', 'OFFICER', 'COMMITTEE', 'ADMINISTRATOR'];

const pickedOf = ({ path, name }: { path: string; name: string }): Picked => ({
  key: path,
  name,
  more: path,
});

async function findPlaces(text: string): Promise<readonly Picked[]> {
  return (await request(PlacesForDocument, { text })).deskPlaces.map(pickedOf);
}
