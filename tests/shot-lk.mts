import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './journeys/setup/chromium.ts';
const executablePath = await chromiumPath();
const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) });
const [,, path, selector, out, width = '1280'] = process.argv;
const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, locale: process.env['LC'] ?? 'en-US' });
await page.goto(`http://127.0.0.1:4161${path}`);
await page.locator(selector).first().locator('xpath=ancestor-or-self::section[1]').screenshot({ path: out });
await browser.close();
