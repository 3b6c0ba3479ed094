import { defineConfig } from '@playwright/test';
import { windows } from './playwright.base';

/** The built app in real Electron. */
export default defineConfig(windows('specs', 'test-output'));
