import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './journeys/setup/chromium.ts';

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: 'journeys',
  globalSetup: './journeys/setup/once.ts',
  // two cores: one browser and one server
  workers: 1,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: '.reports/journeys.json' }]],
  outputDir: '.reports/journeys',
  use: {
    actionTimeout: 10_000,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
