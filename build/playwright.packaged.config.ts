import { defineConfig } from '@playwright/test';
import { windows } from './playwright.base';

/** The packaged app, in the output that has the inspector on. */
export default defineConfig({ ...windows('packaged', 'test-output'), workers: 1 });
