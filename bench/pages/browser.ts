/** Chromium, where it is, and what it needs in a container. */
export const browserPath = process.env.CHROME_PATH || process.env.CHROMIUM_PATH || '/usr/bin/chromium';
export const browserFlags = ['--no-sandbox', '--disable-dev-shm-usage'];
