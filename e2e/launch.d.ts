import { type ElectronApplication, type Page } from '@playwright/test';
export interface LaunchOptions {
    /** The data folder; a new one below the system's temporary folder if not told. It stays after closing. */
    readonly dataDir?: string;
    /** Folders that the app takes for removable drives. */
    readonly drives?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** More arguments: .zbb files, switches. */
    readonly args?: readonly string[];
    /** The packaged app (release/test) instead of the build in out/. */
    readonly packaged?: boolean;
}
export interface LaunchedApp {
    readonly app: ElectronApplication;
    /** The one window; something is on it already. */
    readonly page: Page;
    readonly dataDir: string;
    /** What the page said about errors: thrown ones, and everything that a policy refused. */
    readonly problems: readonly string[];
    /** Closes the window as a person does; ends the process in any case. */
    close(): Promise<void>;
    /** Ends it as a power cut does. */
    kill(): Promise<void>;
}
/** The folder whose build in out/ runs: this checkout, or the one that ZHIBU_APP names, so that a build can be kept aside. */
export declare const appFolder: string;
/** Starts the app with a data folder of its own and waits until its first screen is there. */
export declare function launchApp(options?: LaunchOptions): Promise<LaunchedApp>;
/** A start that is not expected to stay: a second one on a data folder in use, or a hidden mode. Gives its exit code and stdout. */
export declare function runApp(args: readonly string[], options?: {
    readonly packaged?: boolean;
    readonly env?: Readonly<Record<string, string>>;
}): Promise<{
    readonly code: number | null;
    readonly output: string;
}>;
export interface TwoOffices {
    readonly branch: LaunchedApp;
    readonly superior: LaunchedApp;
    /** The folder that both take for the same stick. */
    readonly stick: string;
    close(): Promise<void>;
}
/** A branch and its superior side by side, with one stick between them. `folder` takes the two data folders and the stick. */
export declare function launchTwoOffices(folder?: string): Promise<TwoOffices>;
/** Removes what a test left in a temporary folder. */
export declare function removeFolder(folder: string): Promise<void>;
