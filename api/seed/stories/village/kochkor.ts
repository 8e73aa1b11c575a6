import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, proverb, text } from '../block.ts';

export const kochkor: StoryRecord = {
  slug: 'kochkor-two-felts',
  type: 'VILLAGE',
  title: {
    en: 'Kochkor and the two felts of a shyrdak',
    ru: 'Кочкор и два войлока одного шырдака',
    ky: 'Кочкор жана шырдактын эки кийизи',
  },
  lead: {
    en: 'Cut two felts at once, exchange the pieces, sew. The pattern and its ground are the same shape, and not a scrap is left over.',
    ru: 'Разрезать два войлока сразу, обменять куски, сшить. Узор и фон — одна и та же форма, и не остаётся ни обрезка.',
    ky: 'Эки кийизди кошо кесип, ордун алмаштырып, кайра тигет. Оюу менен жердин түрү бир, бир кыйкым да калбайт.',
  },
  blocks: [
    text({
      en: 'Kochkor is the first large village that one meets after leaving Lake Issyk-Kul for Naryn. The valley is wide, high and windy; in summer the households that keep animals move up to the pastures around Song-Köl, the lake beyond the ridge. What a herder has is wool, more of it than he can sell. What the women of his family have, or had until lately, is the knowledge of how to make a floor, a wall and a bed from it.',
      ru: 'Кочкор — первое большое село, которое встречаешь, уезжая от Иссык-Куля в сторону Нарына. Долина широкая, высокая, ветреная; летом семьи со скотом уходят на пастбища у Сон-Куля, озера за хребтом. У чабана есть шерсть, и больше, чем он может продать. У женщин его семьи есть, а кое-где уже была, наука сделать из неё пол, стену и постель.',
      ky: 'Ысык-Көлдөн Нарынга бет алганда эң биринчи кезиккен чоң айыл — Кочкор. Өрөөнү кең, бийик, шамалдуу. Малы бар үй-бүлөлөр жайында кыр ашып, Соң-Көлдүн жайлоосуна чыгат. Малчыда жүн көп, сатып түгөтө албайт. Үйдөгү аялдарда болсо ошол жүндөн полго, дубалга, төшөккө керегин жасаган өнөр бар; кээ бир жерде ал азайып да калды.',
    }),
    { type: 'PLACE', placeKey: 'KG-N/kochkor' },
    heading({ en: 'From fleece to felt', ru: 'От руна до войлока', ky: 'Жүндөн кийизге' }),
    text({
      en: 'The wool is beaten with two willow rods until it is as light as breath. It is spread on a mat of chiy, the tall reed of the steppe, in thin layers laid crosswise, and sprinkled with boiling water. The mat is rolled up with the wool inside, tied, and rolled back and forth: with the feet, with the forearms, by a horse pulling it across a field. It takes hours and goes better with many people. Someone tells a story; tea is brought. In the end the fibres have locked into each other so firmly that no thread is needed to hold them.',
      ru: 'Шерсть бьют двумя ивовыми прутьями, пока она не станет лёгкой, как дыхание. Её раскладывают на циновке из чия, высокого степного злака, тонкими слоями крест-накрест и кропят кипятком. Циновку с шерстью внутри скручивают, перевязывают и катают: ногами, предплечьями, волоком за лошадью по полю. Это занимает часы и лучше идёт, когда людей много. Кто-то рассказывает, приносят чай. В конце волокна сцепились так крепко, что никакая нить им не нужна.',
      ky: 'Жүндү эки тал чыбык менен үп эткен желге учкудай болгуча сабайт. Анан чийдин үстүнө жука-жука кылып, туурасынан-узатасынан катмарлап жайып, кайнак суу чачат. Чийди жүнү менен ороп, байлап, анан тебелейт: бут менен, билек менен, же атка чиркеп талаада сүйрөтөт. Бул бир нече саатка созулат, киши көп болсо иш да жүрөт. Бири жомок айтат, бири чай алып келет. Аягында жүн бири-бирине ушунчалык кармашат, аны кармап турганга жиптин да кереги калбайт.',
    }),
    heading({ en: 'The exchange', ru: 'Обмен', ky: 'Алмашуу' }),
    text({
      en: 'For a shyrdak two such felts are dyed in two colours, let us say red and dark brown, and laid one on the other. A woman draws half of a horn pattern with chalk, folds, and the other half prints itself. Then a short sharp knife goes through both layers along the line. Now there are two red shapes and two brown ones. The red horn is set into the brown ground, the brown horn into the red, and the seams are covered with a cord spun of two threads, one twisted to the right, one to the left, so that they lie side by side like an ear of wheat. Last comes the quilting to a plain felt underneath, in small stitches, by the hundred. That is why a good shyrdak can be walked on for decades.',
      ru: 'Для шырдака два таких войлока красят в два цвета, скажем, в красный и тёмно-коричневый, и кладут один на другой. Женщина мелом рисует половину узора-рога, складывает, и вторая половина отпечатывается сама. Потом короткий острый нож идёт по линии сквозь оба слоя. Получаются две красные формы и две коричневые. Красный рог вставляют в коричневый фон, коричневый — в красный, а швы закрывают шнуром из двух нитей: одна скручена вправо, другая влево, и рядом они ложатся, как колос. Последнее — простежка к гладкому войлоку снизу, мелкими стежками, сотнями. Поэтому по хорошему шырдаку можно ходить десятилетиями.',
      ky: 'Шырдак үчүн ушундай эки кийизди эки түскө боёйт, айталы, кызыл менен кара күрөңгө, анан бирин бирине үстөкө-босток коёт. Уз кочкор мүйүздүн жарымын бор менен чийип, бүктөйт, калган жарымы өзү түшөт. Анан кыска курч бычак сызык боюнча эки кабатты тең кесип өтөт. Эми эки кызыл, эки күрөң оюу бар. Кызыл мүйүз күрөң жерге, күрөң мүйүз кызыл жерге түшөт, жигине жээк бастырат: жээктин эки жиби бири оңго, бири солго чыйратылган, жанаша жатса буудайдын машагындай болот. Эң аягында астына жөнөкөй кийиз салып, майда көктөп шырыйт. Жакшы шырдакты ондогон жыл бою басса да жыртылбаганы ошондон.',
    }),
    picture(
      {
        illustration: {
          kind: 'shyrdak',
          palette: 'kochkor',
          motif: 'ram-horn',
          seed: 'story kochkor shyrdak',
        },
        alt: {
          en: 'Drawing of a felt rug in red and dark brown with curled horn patterns, the two colours mirroring each other.',
          ru: 'Рисунок войлочного ковра: красные и тёмно-коричневые роговидные завитки, цвета отражают друг друга.',
          ky: 'Кызыл жана кара күрөң кочкор мүйүз оюулуу шырдактын сүрөтү, эки түс бири-биринин чагылышындай.',
        },
      },
      {
        en: 'Look at the red, then at the brown: they are the same drawing.',
        ru: 'Посмотрите на красное, потом на коричневое: это один рисунок.',
        ky: 'Адегенде кызылды, анан күрөңдү караңыз: экөө бир эле оюу.',
      },
    ),
    proverb({
      en: 'The eye is a coward, the hand is brave.',
      ru: 'Глаза боятся, а руки делают.',
      ky: 'Көз коркок, кол баатыр.',
    }),
    text({
      en: 'The proverb is said when somebody looks at the heap of raw wool and sighs. A room-sized shyrdak takes one family most of a winter. In 2012 UNESCO put the felt carpets of the Kyrgyz on its list of heritage in urgent need of safeguarding: the makers were growing old, and cheap carpets from machines lay on the floors. Since then groups of women in Kochkor and elsewhere have taught, sold and bargained together. The danger is not over. Every rug bought moves it a little further away.',
      ru: 'Так говорят, когда кто-нибудь смотрит на гору сырой шерсти и вздыхает. Шырдак во всю комнату занимает у семьи большую часть зимы. В 2012 году ЮНЕСКО внесла кыргызские войлочные ковры в список наследия, нуждающегося в срочной охране: мастерицы старели, а на полах лежали дешёвые машинные ковры. С тех пор женские объединения в Кочкоре и в других местах вместе учат, продают и торгуются. Опасность не прошла. Каждый купленный ковёр отодвигает её немного дальше.',
      ky: 'Үйүлгөн жүндү карап бирөө үшкүргөндө ушул макал айтылат. Бир бөлмөлүк шырдак бир үй-бүлөнүн кышынын көбүн алат. 2012-жылы ЮНЕСКО кыргыздын ала кийизи менен шырдагын шашылыш коргоого муктаж мурастардын тизмесине киргизген: уздар карып, үйлөргө арзан машина килемдер төшөлүп калган эле. Ошондон бери Кочкордо жана башка жерлерде аялдар биригип үйрөтүп, биригип сатып, баасын да бирге кесишип келет. Коркунуч өткөн жок. Сатылган ар бир шырдак аны бир аз алыстатат.',
    }),
    { type: 'PRODUCTS', placeKey: 'KG-N/kochkor', count: 4 },
    text({
      en: 'At home: shake it, do not beat it. Brush along the pattern. Lay it in snow in winter, face down, if you have snow; felt likes that. Keep moths away by using the rug, which they dislike more than lavender.',
      ru: 'Дома: встряхивайте, но не выбивайте. Чистите щёткой вдоль узора. Зимой, если у вас есть снег, положите лицом на снег: войлок это любит. От моли лучше всего помогает то, что по ковру ходят.',
      ky: 'Үйдө: күбүңүз, бирок сабабаңыз. Щётка менен оюусун бойлото тазалаңыз. Кышында кар болсо, бетин төмөн каратып карга жайып коюңуз, кийиз муну жакшы көрөт. Күбөдөн сактоонун оңой жолу — шырдакты төшөп, үстүндө отуруу.',
    }),
    { type: 'PRODUCER', placeKey: 'KG-N' },
  ],
  placeKeys: ['KG-N/kochkor', 'KG-N', 'KG'],
  brandSlugs: ['made-in-kyrgyzstan'],
  author: editors,
  sources: [],
  picture: {
    illustration: { kind: 'shyrdak', palette: 'kochkor', motif: 'ram-horn', seed: 'story kochkor' },
    alt: {
      en: 'Drawing of a shyrdak with horn patterns.',
      ru: 'Рисунок шырдака с роговидным узором.',
      ky: 'Кочкор мүйүз оюулуу шырдактын сүрөтү.',
    },
  },
  publishedAt: '2026-07-02T06:00:00Z',
};
