import { defineConfig } from '@playwright/test';
import { windows } from './playwright.base';

/** Two windows through the whole handoff; what it shows lies in demo-output/. */
export default defineConfig({ ...windows('demo', 'test-output'), workers: 1, timeout: 180_000 });
