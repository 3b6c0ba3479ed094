import { execFile } from 'node:child_process';
import { z } from 'zod';
import type { Drive } from '../contract/exchange';

// Sticks are drive type 2. USB hard disks call themselves fixed (3), so their letters are asked for by bus.
const SCRIPT = `
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$usb = @()
try { $usb = @(Get-Disk -ErrorAction Stop | Where-Object BusType -eq 'USB' | Get-Partition -ErrorAction Stop | ForEach-Object { [string]$_.DriveLetter }) } catch { }
ConvertTo-Json -Compress -InputObject @(Get-CimInstance Win32_LogicalDisk | Where-Object { $_.DriveType -eq 2 -or $usb -contains $_.DeviceID.Substring(0,1) } | Select-Object DeviceID, VolumeName, FileSystem, FreeSpace, Access)
`;

// PowerShell needs about a second; after this the machine is too busy to be asked.
const PATIENCE = 15_000;

const logicalDisk = z.object({
  DeviceID: z.string().regex(/^[A-Z]:$/),
  VolumeName: z.string().nullable(),
  /** Null: no medium in the reader. */
  FileSystem: z.string().nullable(),
  FreeSpace: z.number().nullable(),
  /** 1 = readable only. */
  Access: z.number().nullable(),
});

/** PowerShell's answer as drives; what has no medium in it is left out. */
export function parseLogicalDisks(json: string): readonly Drive[] {
  const text = json.trim();
  if (text === '') return [];
  return z
    .array(logicalDisk)
    .parse(JSON.parse(text))
    .flatMap((disk) => {
      if (disk.FileSystem === null || disk.FileSystem === '') return [];
      const label = disk.VolumeName === null || disk.VolumeName === '' ? disk.DeviceID : `${disk.VolumeName} (${disk.DeviceID})`;
      return [{ path: `${disk.DeviceID}\\`, label, fileSystem: disk.FileSystem, freeBytes: disk.FreeSpace ?? 0, removable: true, writable: disk.Access !== 1 }];
    });
}

/** The drives of Windows that can be pulled out. Empty when PowerShell does not answer in time or is forbidden. */
export function windowsDrives(): Promise<readonly Drive[]> {
  const options = { timeout: PATIENCE, windowsHide: true, encoding: 'utf8', maxBuffer: 1024 * 1024 } as const;
  return new Promise((resolve, reject) => {
    execFile('powershell.exe', ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', SCRIPT], options, (failure, output) => {
      if (failure !== null) return resolve([]);
      try {
        resolve(parseLogicalDisks(output));
      } catch (thrown) {
        reject(thrown instanceof Error ? thrown : new Error('Unreadable answer'));
      }
    });
  });
}
