export const sponsorshipPath = '/desk/sponsorship'
export const requestPath = (id: string) => `/desk/sponsorship/${id}`
export const minutePath = '/desk/sponsorship/minute'
export const allocationPath = '/desk/sponsorship/allocation'
export const budgetPath = '/desk/sponsorship/budget'
export const eligibilityPath = (id: string) => `/desk/sponsorship/${id}/eligibility`
export const estimatePath = (id: string) => `/desk/sponsorship/${id}/estimate`
export const offerPath = (id: string) => `/desk/sponsorship/${id}/offer`
export const assistedAnswerPath = (id: string) => `/desk/sponsorship/${id}/answer`

/** The delegate's own page, and where the answer is posted. */
export const ownSponsorshipPath = '/registration/sponsorship'
export const ownAnswerPath = '/registration/sponsorship/answer'
