import type { Letter } from './letter.ts'

/** Lists, tables, wordings in English and French. */
export const firstLetters: Letter[] = [
  {
    id: '101', from: 'Embassy of Nepal <post@nepemb.example>', subject: 'Nominations', at: 'Mon, 14 Aug 2023 10:00:00 +0700',
    text: `EMBASSY OF NEPAL
Bangkok

Ref. No. EON/BKK/2080/81-112

The Embassy of Nepal presents its compliments to the Implementation Support Unit and has the honour to convey that the Government of Nepal has nominated the following officials to participate in the Third Global Conference, to be held in Phnom Penh from 17 to 19 October 2023:

a) Mr. Hari Prasad Bhattarai, Joint Secretary, Ministry of Women, Children and Senior Citizens, email hp.bhattarai@mowcsc.example
b) Dr. (Ms.) Sabita Gurung, Under Secretary at the Ministry of Health and Population, email sabita.gurung@mohp.example

The Embassy further requests that the travel of Dr. Gurung be sponsored by the organisers.

The Embassy avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.

14 August 2023`,
    kind: 'nomination', sender: 'NPL', reference: 'EON/BKK/2080/81-112', date: '2023-08-14', language: 'en',
    people: [
      ['Hari Prasad Bhattarai', 'Hari Prasad', 'Bhattarai', 'Mr.', 'Joint Secretary', 'Ministry of Women, Children and Senior Citizens', 'hp.bhattarai@mowcsc.example'],
      ['Sabita Gurung', 'Sabita', 'Gurung', 'Dr. (Ms.)', 'Under Secretary', 'Ministry of Health and Population', 'sabita.gurung@mohp.example', 'delegate', true],
    ],
  },
  {
    id: '102', from: 'Mission Tchad <mission@tchadgva.example>', subject: 'Note verbale', at: 'Tue, 29 Aug 2023 16:00:00 +0200',
    text: `Mission permanente de la République du Tchad à Genève
N/Réf. : 0211/MPTG/2023

La Mission permanente de la République du Tchad auprès de l'Office des Nations Unies à Genève présente ses compliments à l'Unité d'appui à l'application (ISU) et, en réponse à la lettre d'invitation du 17 juillet 2023, a l'honneur de lui faire connaître que le Tchad sera représenté à la Troisième Conférence mondiale par Madame Achta Mahamat Saleh, Directrice générale du Haut-Commissariat national de déminage (a.mahamatsaleh@hcnd.example), cheffe de délégation, et par Monsieur Brahim Djibrine Abakar, Coordonnateur du programme d'assistance aux victimes au Ministère de la Santé publique (b.djibrine@sante-td.example).

Elle saurait gré à l'Unité de bien vouloir accorder à Monsieur Djibrine Abakar le parrainage prévu ; les frais de Madame Mahamat Saleh sont à la charge de l'État.

La Mission permanente saisit cette occasion pour renouveler à l'Unité les assurances de sa haute considération.

Fait à Genève, le 29 août 2023`,
    kind: 'nomination', sender: 'TCD', reference: '0211/MPTG/2023', date: '2023-08-29', language: 'fr',
    people: [
      ['Achta Mahamat Saleh', '', '', 'Madame', 'Directrice générale', 'Haut-Commissariat national de déminage', 'a.mahamatsaleh@hcnd.example', 'head'],
      ['Brahim Djibrine Abakar', '', '', 'Monsieur', "Coordonnateur du programme d'assistance aux victimes", 'Ministère de la Santé publique', 'b.djibrine@sante-td.example', 'delegate', true],
    ],
  },
  {
    id: '103', from: 'Hope Beyond Mines <office@hopebeyondmines.example>', subject: 'Participation in the Phnom Penh conference', at: 'Wed, 30 Aug 2023 09:00:00 +0300',
    text: `HOPE BEYOND MINES
Kampala Road 12, Kampala

Dear Mr. Ruan,

Thank you for the invitation of 17 July. On behalf of Hope Beyond Mines I am pleased to inform you that our organisation will be represented by:

Name: Grace Adong Otim
Position: Programme Manager
E-mail: grace.otim@hopebeyondmines.example

We kindly ask that Ms. Otim be considered for sponsorship, as our means are limited.

For any further information please contact my colleague Peter Lule (peter.lule@hopebeyondmines.example).

Yours sincerely,

Dr. Samuel Kiggundu
Executive Director
s.kiggundu@hopebeyondmines.example`,
    kind: 'nomination', sender: 'Hope Beyond Mines', language: 'en',
    people: [['Grace Adong Otim', 'Grace Adong', 'Otim', '', 'Programme Manager', '', 'grace.otim@hopebeyondmines.example', 'delegate', true]],
    findings: ['ngo-sponsorship-not-invited'],
  },
  {
    id: '104', from: 'Permanent Mission of Croatia <gva@mvep-hr.example>', subject: 'NV 214/23', at: 'Thu, 07 Sep 2023 11:00:00 +0200',
    html: `<p><b>PERMANENT MISSION OF THE REPUBLIC OF CROATIA</b></p><p>No. 214/23</p><p>The Permanent Mission of the Republic of Croatia to the United Nations Office at Geneva presents its compliments to the Implementation Support Unit and has the honour to communicate the composition of the Croatian delegation to the Third Global Conference:</p>
<table><tr><th>No.</th><th>First name</th><th>Last name</th><th>Function</th><th>Institution</th><th>E-mail</th><th>Role</th></tr>
<tr><td>1</td><td>Ms Ivana</td><td>Perković Horvat</td><td>Head of Sector</td><td>Ministry of the Interior, Civil Protection Directorate</td><td>iperkovic@mup-hr.example</td><td>Head of delegation</td></tr>
<tr><td>2</td><td>Mr Zoran</td><td>Šarić</td><td>Adviser</td><td>Ministry of Croatian Veterans</td><td>zsaric@branitelji.example</td><td>Delegate</td></tr></table>
<p>All costs will be met by the sending institutions.</p><p>The Permanent Mission avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.</p><p>Geneva, 6 September 2023</p>`,
    kind: 'nomination', sender: 'HRV', reference: '214/23', date: '2023-09-06', language: 'en',
    people: [
      ['Ivana Perković Horvat', 'Ivana', 'Perković Horvat', 'Ms', 'Head of Sector', 'Ministry of the Interior, Civil Protection Directorate', 'iperkovic@mup-hr.example', 'head'],
      ['Zoran Šarić', 'Zoran', 'Šarić', 'Mr', 'Adviser', 'Ministry of Croatian Veterans', 'zsaric@branitelji.example'],
    ],
  },
  {
    id: '105', from: 'Jordan Mission <mission@jordangva.example>', subject: 'Regrets', at: 'Mon, 11 Sep 2023 11:00:00 +0200',
    text: `The Permanent Mission of the Hashemite Kingdom of Jordan presents its compliments to the Implementation Support Unit and, with reference to the invitation to the Third Global Conference, has the honour to inform that the competent authorities will regrettably not be in a position to participate.

The Permanent Mission avails itself of this opportunity to renew to the Unit the assurances of its highest consideration.

Geneva, 11 September 2023
Ref: 7/2/884`,
    kind: 'regret', sender: 'JOR', reference: '7/2/884', date: '2023-09-11', language: 'en', people: [],
  },
  {
    id: '106', from: 'Ministry of Defence <int@mod-th.example>', subject: 'Delegation of Thailand', at: 'Fri, 01 Sep 2023 08:00:00 +0700',
    text: `Ministry of Defence of the Kingdom of Thailand
MOD 0209/1755

The Ministry of Defence of the Kingdom of Thailand presents its compliments to the Implementation Support Unit and has the honour to inform that the Thai delegation will be led by Lieutenant General Sittiphol Nimnuan, Director General of the Thailand Mine Action Centre (sittiphol@tmac.example). He will be accompanied by Colonel Terdsak Trirattanakul, Deputy Director (terdsak@tmac.example) and by his personal assistant, Ms. Naree Suwan (naree@tmac.example). A third representative will be named in due course.

No sponsorship is sought.

The Ministry avails itself of this opportunity to renew the assurances of its highest consideration.

1 September B.E. 2566`,
    kind: 'nomination', sender: 'THA', reference: 'MOD 0209/1755', date: '2023-09-01', language: 'en',
    people: [
      ['Sittiphol Nimnuan', 'Sittiphol', 'Nimnuan', 'Lieutenant General', 'Director General', 'Thailand Mine Action Centre', 'sittiphol@tmac.example', 'head'],
      ['Terdsak Trirattanakul', 'Terdsak', 'Trirattanakul', 'Colonel', 'Deputy Director', '', 'terdsak@tmac.example'],
      ['Naree Suwan', 'Naree', 'Suwan', 'Ms.', 'personal assistant', '', 'naree@tmac.example', 'assistant'],
    ],
    findings: ['name-pending'],
  },
  {
    id: '107', from: 'Misión del Perú <mision@peru-gva.example>', subject: 'Nota 7-1-M/118 corrección', at: 'Tue, 12 Sep 2023 12:00:00 +0200',
    text: `MISIÓN PERMANENTE DEL PERÚ
Nota 7-1-M/131

La Misión Permanente del Perú saluda atentamente a la Unidad de Apoyo a la Aplicación y, con referencia a su Nota 7-1-M/118 del 28 de agosto de 2023, tiene a honra comunicar que el señor Óscar Huamán Ticona no podrá viajar. En su lugar participará la señora Rosa Elvira Mamani Condori, Especialista en Salud Pública del Ministerio de Salud (correo electrónico: rmamani@minsa.example).

La Misión Permanente aprovecha la oportunidad para reiterar las seguridades de su más alta consideración.

Ginebra, 12 de septiembre de 2023`,
    kind: 'correction', sender: 'PER', reference: '7-1-M/131', date: '2023-09-12', language: 'es',
    people: [['Rosa Elvira Mamani Condori', 'Rosa Elvira', 'Mamani Condori', 'señora', 'Especialista en Salud Pública', 'Ministerio de Salud', 'rmamani@minsa.example']],
    removed: ['Óscar Huamán Ticona'], findings: ['supersedes'],
  },
  {
    id: '108', from: 'Mission of Sudan <mission@sudan-gva.example>', subject: 'ترشيح', at: 'Wed, 30 Aug 2023 12:00:00 +0200',
    text: `البعثة الدائمة لجمهورية السودان - جنيف
الرقم: 118/2023

تهدي البعثة الدائمة لجمهورية السودان لدى مكتب الأمم المتحدة في جنيف أطيب تحياتها إلى وحدة دعم التنفيذ، وتتشرف بإفادتها بأن حكومة السودان قد رشحت السيد عبد الرحمن آدم إدريس، مدير المركز القومي لمكافحة الألغام (a.adam@nmac-sd.example)، رئيساً للوفد، والسيدة منى الطيب حسن، منسقة مساعدة الضحايا بوزارة الرعاية الاجتماعية (muna.hassan@mosw.example)، للمشاركة في المؤتمر العالمي الثالث.

وتلتمس البعثة رعاية مشاركة السيدة منى الطيب حسن.

وتنتهز البعثة الدائمة هذه الفرصة لتعرب عن فائق التقدير والاحترام.

جنيف، 30 أغسطس 2023`,
    kind: 'nomination', sender: 'SDN', reference: '118/2023', date: '2023-08-30', language: 'ar',
    people: [
      ['عبد الرحمن آدم إدريس', '', '', 'السيد', 'مدير', 'المركز القومي لمكافحة الألغام', 'a.adam@nmac-sd.example', 'head'],
      ['منى الطيب حسن', '', '', 'السيدة', 'منسقة مساعدة الضحايا', 'وزارة الرعاية الاجتماعية', 'muna.hassan@mosw.example', 'delegate', true],
    ],
  },
  {
    id: '109', from: 'Albania <mission.geneva@mfa-al.example>', subject: 'Withdrawal', at: 'Mon, 02 Oct 2023 09:00:00 +0200',
    text: `Permanent Mission of the Republic of Albania
Nr. 402

The Permanent Mission of the Republic of Albania presents its compliments to the ISU and, further to its Note No. 355 of 4 September 2023, has the honour to inform that Ms. Arta Dervishi withdraws from the Albanian delegation for health reasons and will not be replaced.

The Permanent Mission renews the assurances of its highest consideration.

Geneva, 2 October 2023`,
    kind: 'withdrawal', sender: 'ALB', reference: '402', date: '2023-10-02', language: 'en', people: [], removed: ['Arta Dervishi'], findings: ['supersedes'],
  },
  {
    id: '110', from: 'Постоянное представительство <mission@tjk-gva.example>', subject: 'Нота', at: 'Thu, 24 Aug 2023 09:00:00 +0200',
    text: `Постоянное представительство Республики Таджикистан
№ 14-215

Постоянное представительство Республики Таджикистан свидетельствует своё уважение Группе имплементационной поддержки и имеет честь сообщить, что в Третьей глобальной конференции примут участие:

1. Г-н Мухаббат Иброхимов, директор Национального центра по разминированию – m.ibrohimov@tnmac.example – глава делегации
2. Г-жа Рейхан Назарова, специалист по помощи пострадавшим – r.nazarova@tnmac.example

Представительство просит предоставить спонсорскую поддержку г-же Назаровой.

Представительство пользуется случаем, чтобы возобновить уверения в своём весьма высоком уважении.

Женева, 24 августа 2023 года`,
    kind: 'nomination', sender: 'TJK', reference: '14-215', date: '2023-08-24', language: 'ru',
    people: [
      ['Мухаббат Иброхимов', 'Мухаббат', 'Иброхимов', 'Г-н', 'директор', 'Национального центра по разминированию', 'm.ibrohimov@tnmac.example', 'head'],
      ['Рейхан Назарова', 'Рейхан', 'Назарова', 'Г-жа', 'специалист по помощи пострадавшим', '', 'r.nazarova@tnmac.example', 'delegate', true],
    ],
  },
]
