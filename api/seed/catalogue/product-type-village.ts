// biome-ignore-all format: tables are read by rows
import type { TypeRow } from './product-type.ts';

/** What villages make beyond the twelve craft directions. */
export const villageTypes: TypeRow[] = [
  { slug: 'honey', direction: null, hs: '040900', google: 4947, names: ['Honey', 'Мёд', 'Asal', 'Бал', 'Бал', 'Асал', '蜂蜜', '蜂蜜'] },
  { slug: 'butter', direction: null, hs: '040510', names: ['Butter', 'Масло', 'Sariyogʻ', 'Сары май', 'Сары май', 'Равғани зард', 'バター', '黄油'] },
  { slug: 'cheese', direction: null, hs: '040690', google: 429, names: ['Cheese', 'Сыр', 'Pishloq', 'Ірімшік', 'Сыр', 'Панир', 'チーズ', '奶酪'] },
  { slug: 'kurut', direction: null, hs: '040390', names: ['Kurut (dried yoghurt balls)', 'Курут', 'Qurt', 'Құрт', 'Курут', 'Қурут', 'クルト', '酸奶疙瘩'] },
  { slug: 'bread', direction: null, hs: '190590', google: 424, names: ['Bread and bakery', 'Хлеб и выпечка', 'Non va pishiriqlar', 'Нан өнімдері', 'Нан азыктары', 'Нону кулча', 'パン', '馕与面点'] },
  { slug: 'dried-apricots', direction: null, hs: '081310', google: 1755, names: ['Dried apricots', 'Сушёные абрикосы', 'Turshak va bargak', 'Кептірілген өрік', 'Кургатылган өрүк', 'Зардолуи хушк', '干し杏', '杏干'] },
  { slug: 'walnuts', direction: null, hs: '080231', google: 433, names: ['Walnuts', 'Грецкие орехи', 'Yongʻoq', 'Грек жаңғағы', 'Жаңгак', 'Чормағз', '胡桃', '核桃'] },
  { slug: 'raisins', direction: null, hs: '080620', google: 1755, names: ['Raisins', 'Изюм', 'Mayiz', 'Мейіз', 'Мейиз', 'Мавиз', '干し葡萄', '葡萄干'] },
  { slug: 'jam', direction: null, hs: '200799', google: 2188, names: ['Jams and preserves', 'Варенье и джемы', 'Murabbo', 'Тосап', 'Кыям', 'Мураббо', 'ジャム', '果酱'] },
  { slug: 'juice', direction: null, hs: '200989', google: 2887, names: ['Juices', 'Соки', 'Sharbatlar', 'Шырындар', 'Ширелер', 'Афшураҳо', 'ジュース', '果汁'] },
  { slug: 'rice', direction: null, hs: '100630', google: 4682, names: ['Rice', 'Рис', 'Guruch', 'Күріш', 'Күрүч', 'Биринҷ', '米', '大米'] },
  { slug: 'melon', direction: null, hs: '080719', google: 6649, names: ['Melons', 'Дыни', 'Qovun', 'Қауын', 'Коон', 'Харбуза', 'メロン', '甜瓜'] },
  { slug: 'apples', direction: null, hs: '080810', google: 6566, names: ['Apples', 'Яблоки', 'Olma', 'Алма', 'Алма', 'Себ', '林檎', '苹果'] },
  { slug: 'tea', direction: null, hs: '121190', names: ['Herbal tea', 'Травяной чай', 'Oʻt-giyoh choyi', 'Шөп шайы', 'Чөп чай', 'Чойи гиёҳӣ', '薬草茶', '草本茶'] },
  { slug: 'spices', direction: null, hs: '091099', google: 1529, names: ['Spices', 'Пряности', 'Ziravorlar', 'Дәмдеуіштер', 'Татымалдар', 'Зираҳо ва доруворҳо', '香辛料', '香料'] },
  { slug: 'soap', direction: null, hs: '340111', names: ['Soap', 'Мыло', 'Sovun', 'Сабын', 'Самын', 'Собун', '石鹸', '手工皂'] },
  { slug: 'national-dress', direction: null, hs: '620449', hsOf: { cotton: '620442' }, google: 5388, names: ['National dress', 'Национальная одежда', 'Milliy libos', 'Ұлттық киім', 'Улуттук кийим', 'Либоси миллӣ', '民族衣装', '民族服装'] },
  { slug: 'jurab', direction: null, hs: '611594', google: 209, names: ['Patterned wool socks', 'Узорные шерстяные носки', 'Joʻrab', 'Өрнекті жүн шұлық', 'Оюлуу жүн байпак', 'Ҷӯроб', '模様編み靴下', '花纹羊毛袜'] },
  { slug: 'basket', direction: null, hs: '460219', names: ['Baskets', 'Корзины', 'Savatlar', 'Себеттер', 'Себеттер', 'Сабадҳо', '籠', '编篮'] },
  { slug: 'yurt', direction: null, hs: '630629', names: ['Yurts', 'Юрты', 'Oʻtovlar', 'Киіз үйлер', 'Боз үйлөр', 'Хиргоҳҳо', 'ユルト', '毡房'] },
  { slug: 'concrete-ring', direction: null, hs: '681099', names: ['Concrete rings', 'Бетонные кольца', 'Beton halqalar', 'Бетон сақиналар', 'Бетон шакектер', 'Ҳалқаҳои бетонӣ', 'コンクリート管', '混凝土井圈'] },
  { slug: 'door', direction: null, hs: '392520', names: ['Doors and windows', 'Двери и окна', 'Eshik va derazalar', 'Есік-терезелер', 'Эшик-терезелер', 'Дару тирезаҳо', 'ドア・窓', '门窗'] },
  { slug: 'ironware', direction: null, hs: '732399', names: ['Iron household goods', 'Железная утварь', 'Temir roʻzgʻor buyumlari', 'Темір тұрмыстық бұйымдар', 'Темир тиричилик буюмдары', 'Асбоби оҳании рӯзгор', '鉄製家庭用品', '铁制家用品'] },
];
