import { named, type OwnCase, person } from '../case.ts'
import { paragraph, table, textPdf } from '../../../../tests/mails/pdf.ts'
import { scannedPdf } from '../../../../tests/mails/scan.ts'

const closing =
  'The Permanent Mission avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.'

/** Letters in English: lists, tables, an annex, a scan. */
export const english: OwnCase[] = [
  {
    id: '101',
    what: 'numbered list in the body, one line a fact',
    heldOut: false,
    mail: {
      from: 'Kenya Mission Geneva <info@kenyamission.example>',
      subject: 'Nomination: Third Global Conference',
      received: '2023-08-28T10:00:00Z',
      body: `PERMANENT MISSION OF THE REPUBLIC OF KENYA
TO THE UNITED NATIONS OFFICE IN GENEVA

KMUN/DIS/4/12 (37)

The Permanent Mission of the Republic of Kenya to the United Nations Office and other International Organizations in Geneva presents its compliments to the Implementation Support Unit of the Anti-Personnel Mine Ban Convention and has the honour to convey the composition of the delegation of Kenya to the Third Global Conference on Assistance to Victims, to be held in Phnom Penh from 17 to 19 October 2023:

1. Amb. Wanjiru Kamau-Otieno
   Permanent Secretary, State Department for Social Protection (Head of Delegation)
   Email: w.kamau@socialprotection-ke.example
2. Mr. Peter Kiprotich Langat
   Deputy Director, National Council for Persons with Disabilities
   Email: pk.langat@ncpwd-ke.example
3. Ms. Halima Abdi Noor
   Programme Officer, Kenya Mine Action Desk
   Email: halima.noor@mineaction-ke.example

The delegation shall bear its own costs.

${closing}

Geneva, 28 August 2023`,
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'KEN', name: 'Kenya' },
      reference: 'KMUN/DIS/4/12 (37)',
      noteDate: '2023-08-28',
      language: 'en',
      format: 'body-text',
      attendees: [
        person('Amb.', 'Wanjiru', 'Kamau-Otieno', {
          title: 'Permanent Secretary', organisation: 'State Department for Social Protection',
          email: 'w.kamau@socialprotection-ke.example', role: 'head',
        }),
        named('Mr.', 'Peter Kiprotich Langat', {
          title: 'Deputy Director', organisation: 'National Council for Persons with Disabilities', email: 'pk.langat@ncpwd-ke.example',
        }),
        named('Ms.', 'Halima Abdi Noor', {
          title: 'Programme Officer', organisation: 'Kenya Mine Action Desk', email: 'halima.noor@mineaction-ke.example',
        }),
      ],
    },
  },
  {
    id: '102',
    what: 'table in a PDF, a column for sponsorship',
    heldOut: false,
    mail: () => {
      const above = paragraph(
        'PERMANENT MISSION OF THE HASHEMITE KINGDOM OF JORDAN\nGeneva\n\nNo. GO/7/1123\n\nThe Permanent Mission of the Hashemite Kingdom of Jordan presents its compliments to the Implementation Support Unit and has the honour to inform that the following persons will represent Jordan at the Third Global Conference on Victim Assistance (Phnom Penh, 17-19 October 2023).',
        { x: 60, y: 70, width: 470 },
      )
      const grid = table(
        [
          ['Name', 'Position', 'Institution', 'E-mail', 'Sponsorship'],
          ['Mr. Samer Al-Zoubi', 'Director of Operations', 'National Committee for Demining and Rehabilitation', 's.alzoubi@ncdr-jo.example', 'No'],
          ['Dr. Rania Haddadin', 'Head of Physical Rehabilitation', 'Ministry of Health', 'rania.haddadin@moh-jo.example', 'Yes'],
        ],
        [60, 145, 235, 345, 500],
        above.below + 20,
      )
      const below = paragraph(`${closing}\n\nGeneva, 23 August 2023`, { x: 60, y: grid.below + 20, width: 470 })
      return Promise.resolve({
        from: 'Jordan Mission <mission@jordan-gva.example>',
        subject: 'Note verbale GO/7/1123',
        received: '2023-08-24T08:10:00Z',
        body: 'Dear colleagues,\n\nPlease find attached a Note verbale from the Permanent Mission of Jordan.\n\nKind regards,\nLina Qasem\nSecretary, Permanent Mission of Jordan',
        files: [{ name: 'NV Jordan.pdf', type: 'application/pdf', bytes: textPdf([[...above.placed, ...grid.placed, ...below.placed]]) }],
      })
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'JOR', name: 'Jordan' },
      reference: 'GO/7/1123',
      noteDate: '2023-08-23',
      language: 'en',
      format: 'pdf-text',
      attendees: [
        person('Mr.', 'Samer', 'Al-Zoubi', {
          title: 'Director of Operations', organisation: 'National Committee for Demining and Rehabilitation', email: 's.alzoubi@ncdr-jo.example',
        }),
        person('Dr.', 'Rania', 'Haddadin', {
          title: 'Head of Physical Rehabilitation', organisation: 'Ministry of Health', email: 'rania.haddadin@moh-jo.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
  {
    id: '103',
    what: 'names in an annex on the second page',
    heldOut: true,
    mail: () => {
      const letter = paragraph(
        `EMBASSY OF THE FEDERAL DEMOCRATIC REPUBLIC OF ETHIOPIA\n\nRef. EE/MUL/88/2023\n\nThe Embassy of the Federal Democratic Republic of Ethiopia presents its compliments to the Implementation Support Unit of the Convention and has the honour to submit, in the annex to this Note, the list of the delegation of Ethiopia to the Third Global Conference, together with a request for sponsorship of Ms. Tesfaye.\n\nThe Embassy avails itself of this opportunity to renew the assurances of its highest consideration.\n\n29 August 2023`,
        { x: 60, y: 90, width: 470 },
      )
      const annex = paragraph(
        'Annex to Note EE/MUL/88/2023\n\nDelegation of Ethiopia\n\nMr. Dawit Mekonnen Alemu\nDirector General, Ministry of Women and Social Affairs\nHead of delegation\ndawit.alemu@mowsa-et.example\n\nMs. Selamawit Tesfaye\nRehabilitation Expert, Ministry of Health\nselam.tesfaye@moh-et.example',
        { x: 60, y: 90, width: 470 },
      )
      return Promise.resolve({
        from: 'Ethiopian Embassy <consular@ethio-embassy.example>',
        subject: 'Nomination of delegation',
        received: '2023-08-30T14:30:00Z',
        body: 'Please see the attached.',
        files: [{ name: 'note.pdf', type: 'application/pdf', bytes: textPdf([letter.placed, annex.placed]) }],
      })
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'ETH', name: 'Ethiopia' },
      reference: 'EE/MUL/88/2023',
      noteDate: '2023-08-29',
      language: 'en',
      format: 'pdf-text',
      attendees: [
        named('Mr.', 'Dawit Mekonnen Alemu', {
          title: 'Director General', organisation: 'Ministry of Women and Social Affairs', email: 'dawit.alemu@mowsa-et.example', role: 'head',
        }),
        named('Ms.', 'Selamawit Tesfaye', {
          title: 'Rehabilitation Expert', organisation: 'Ministry of Health', email: 'selam.tesfaye@moh-et.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
  {
    id: '104',
    what: 'scan, a little turned, paragraph text',
    heldOut: false,
    mail: async () => {
      const { placed } = paragraph(
        `REPUBLIC OF ALBANIA\nMINISTRY FOR EUROPE AND FOREIGN AFFAIRS\n\nNo. 9071/3\n\nThe Ministry for Europe and Foreign Affairs of the Republic of Albania presents its compliments to the Implementation Support Unit and has the honour to inform that Mr. Arben Hoxhaj, Director of the Albanian Mines and Munitions Coordination Office (arben.hoxhaj@ammco-al.example), and Ms. Mirela Dervishi, Prosthetist, Regional Hospital of Kukes (mirela.dervishi@kukes-hospital.example), will take part in the Third Global Conference in Phnom Penh.\n\nThe Ministry requests sponsorship for Ms. Dervishi.\n\nThe Ministry avails itself of this opportunity to renew the assurances of its highest consideration.\n\nTirana, 21 August 2023`,
        { x: 60, y: 90, width: 470, size: 12 },
      )
      return {
        from: 'MEFA Albania <protocol@mefa-al.example>',
        subject: 'Note verbale',
        received: '2023-08-22T07:45:00Z',
        body: 'Attached please find our Note verbale.',
        files: [{ name: 'scan0012.pdf', type: 'application/pdf', bytes: await scannedPdf(textPdf([placed]), { turned: 1.2 }) }],
      }
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'ALB', name: 'Albania' },
      reference: '9071/3',
      noteDate: '2023-08-21',
      language: 'en',
      format: 'pdf-scan',
      attendees: [
        person('Mr.', 'Arben', 'Hoxhaj', {
          title: 'Director', organisation: 'Albanian Mines and Munitions Coordination Office', email: 'arben.hoxhaj@ammco-al.example',
        }),
        person('Ms.', 'Mirela', 'Dervishi', {
          title: 'Prosthetist', organisation: 'Regional Hospital of Kukes', email: 'mirela.dervishi@kukes-hospital.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
]
