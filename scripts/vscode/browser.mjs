import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium without window that reaches nothing but this machine. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? usualPlaces.find(existsSync),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** The address of a folder in a VS Code server; `payload` is what VS Code takes from its address. */
export function workbenchUrl(server, folder, payload = []) {
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
  });
  return `http://${server.host}/?${query}`;
}
