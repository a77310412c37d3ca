/** The product's sign as a small picture: the door and the road, on ink blue. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#102c4f"/><g fill="none" stroke="#fff" stroke-width="2.6"><path d="M8.5 25V14a7.5 7.5 0 0 1 15 0v11"/><path d="M5 25h22"/></g><path d="M13.5 25l1.5-8.500h2l1.5 8.500z" fill="#fff"/></svg>\n`
