/** What a delegate answers so that nothing is missing, section by section. */
export const answers: Record<string, Record<string, string>> = {
  names: { passportName: 'NAKITTO AGNES', badgeName: 'Agnes Nakitto', familyName: 'Nakitto' },
  office: { title: 'Commissioner', organisation: 'Ministry of Gender' },
  contact: { writeIn: 'en', phone: '+256 414 000 111' },
  profile: { profile: 'a', speaks: 'yes', topics: 'Prostheses', followsUp: 'yes' },
  languages: { follows: 'en', speaks: 'en' },
  consents: { listed: 'yes', filming: 'no' },
  assistant: { comes: 'no' },
  access: { hall: 'step-free' },
}
