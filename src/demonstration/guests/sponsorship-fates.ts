/** What one member of the panel said: a figure for each criterion in their order, or why they stand aside. */
export type Opinion = readonly [role: number, contribution: number, experience: number] | string

/** What a minute decides of a request, and why. */
export type Outcome = {
  outcome: 'approved' | 'waiting-list' | 'not-met'
  reason: string
  place?: number
}

/** What became of the request of an invitee (by its code); what is not said has not happened yet. */
export type Fate = {
  code: string
  /** Why it is not eligible; else it is. */
  notEligible?: string
  /** Why a point is accepted exceptionally. */
  exceptionally?: string
  /** In euros. */
  estimate?: number
  panel?: readonly Opinion[]
  /** By the number of the minute: 1 or 2. */
  decided?: Partial<Record<1 | 2, Outcome>>
  /** After which minute it was offered, to be answered by when. */
  offered?: { after: 1 | 2; replyBy: string }
  answered?: { at: string; answer: 'accepted' | 'declined'; isReadAloud?: boolean }
}

const firstOffers = { after: 1, replyBy: '2023-09-01' } as const
const secondOffers = { after: 2, replyBy: '2023-09-11' } as const

/** What became of the requests of the demonstration's delegations: one of each kind. Those not named here are requested. */
export const sponsorshipFates: readonly Fate[] = [
  {
    code: 'PER',
    estimate: 3120,
    panel: [
      [5, 4, 5],
      [5, 5, 5],
    ],
    decided: { 1: { outcome: 'approved', reason: 'Directs victim assistance and reports on it every year' } },
    offered: firstOffers,
    answered: { at: '2023-08-29T15:10:00Z', answer: 'accepted' },
  },
  {
    code: 'AFG',
    estimate: 1980,
    panel: [
      [4, 5, 5],
      [4, 4, 5],
    ],
    decided: { 1: { outcome: 'approved', reason: 'Leads peer support in four provinces' } },
    offered: firstOffers,
    answered: { at: '2023-08-28T06:20:00Z', answer: 'accepted' },
  },
  {
    code: 'AGO',
    estimate: 2890.5,
    panel: [
      [4, 4, 5],
      [5, 4, 4],
    ],
    decided: {
      1: { outcome: 'approved', reason: 'Presides an association of survivors and will report to it' },
    },
    offered: firstOffers,
    answered: { at: '2023-08-30T11:45:00Z', answer: 'accepted' },
  },
  {
    code: 'COD',
    estimate: 2640,
    panel: [
      [4, 4, 4],
      [3, 4, 4],
    ],
    decided: { 1: { outcome: 'approved', reason: 'Coordinates the network that the plan relies on' } },
    offered: firstOffers,
    answered: { at: '2023-08-30T16:05:00Z', answer: 'declined' },
  },
  {
    code: 'MOZ',
    estimate: 2710,
    panel: [
      [4, 3, 3],
      [4, 4, 3],
    ],
    decided: { 1: { outcome: 'approved', reason: 'The only prosthetist of two provinces' } },
    offered: firstOffers,
  },
  {
    code: 'TJK',
    estimate: 1860,
    panel: [
      [4, 4, 2],
      [4, 4, 3],
    ],
    decided: {
      1: { outcome: 'waiting-list', place: 1, reason: 'Strong; the means of this sitting were used up' },
      2: { outcome: 'approved', reason: 'First on the waiting list; a place has become free' },
    },
    offered: secondOffers,
  },
  {
    code: 'BDI',
    estimate: 2480,
    panel: [
      [1, 2, 1],
      [2, 1, 1],
    ],
    decided: { 1: { outcome: 'not-met', reason: 'Little connection of the office with the subject so far' } },
  },
  { code: 'YEM', estimate: 2250 },
  {
    code: 'LAO',
    exceptionally: 'The national authority has confirmed by letter that the State has many survivors',
    estimate: 940,
    panel: [
      [4, 4, 5],
      [4, 5, 5],
    ],
    decided: { 2: { outcome: 'approved', reason: 'Survivor and trainer; she brings what no report brings' } },
    offered: secondOffers,
    answered: { at: '2023-09-04T08:30:00Z', answer: 'accepted', isReadAloud: true },
  },
  {
    code: 'NIC',
    estimate: 3480,
    panel: [
      [5, 4, 5],
      [4, 4, 5],
    ],
    decided: { 2: { outcome: 'approved', reason: 'Coordinates the programme; survivor' } },
    offered: secondOffers,
  },
  {
    code: 'UKR',
    estimate: 2360,
    panel: [
      [5, 5, 4],
      [4, 5, 4],
    ],
    decided: { 2: { outcome: 'approved', reason: 'Heads the national service of prosthetics' } },
  },
  {
    code: 'ETH',
    estimate: 2150,
    panel: [
      [4, 4, 2],
      [5, 4, 2],
    ],
    decided: { 2: { outcome: 'approved', reason: 'Directs rehabilitation; follows up with the ministry' } },
  },
  {
    code: 'ALB',
    estimate: 1790,
    panel: [
      [3, 4, 2],
      [3, 3, 2],
    ],
    decided: { 2: { outcome: 'waiting-list', place: 1, reason: 'Good profile; as means become free' } },
  },
  {
    code: 'ERI',
    estimate: 2320,
    panel: [
      [3, 3, 4],
      [3, 3, 3],
    ],
    decided: { 2: { outcome: 'waiting-list', place: 2, reason: 'Good profile; as means become free' } },
  },
  {
    code: 'HRV',
    estimate: 1690,
    panel: [
      [2, 2, 1],
      [2, 1, 1],
    ],
    decided: { 2: { outcome: 'not-met', reason: 'The delegation can come by its own means' } },
  },
  {
    code: 'MAR',
    exceptionally: 'The mission has sent the figures of its national register of survivors',
    estimate: 2080,
    panel: [
      [3, 4, 1],
      [3, 3, 1],
    ],
    decided: { 2: { outcome: 'waiting-list', place: 3, reason: 'Good profile; as means become free' } },
  },
  {
    code: 'SOM',
    estimate: 2440,
    panel: [
      [4, 5, 3],
      [4, 4, 3],
    ],
  },
  {
    code: 'GNB',
    estimate: 2990,
    panel: [
      [3, 3, 2],
      [4, 3, 2],
    ],
  },
  {
    code: 'SSD',
    estimate: 2570,
    panel: [
      [5, 4, 4],
      [4, 4, 5],
    ],
  },
  { code: 'SDN', estimate: 2210, panel: ['I worked with the nominee until last year', [4, 3, 2]] },
  { code: 'NGA', panel: [[3, 4, 2]] },
  { code: 'ZWE' },
  { code: 'KEN', notEligible: 'No survivors are known, and the mission has not replied to the question' },
  { code: 'cdpo', notEligible: 'The invitation to the organisation does not say that it may ask' },
]
