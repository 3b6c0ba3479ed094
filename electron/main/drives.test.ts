import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDrives } from './drive-watch';
import { drivesSign, listDrives } from './drives';
import { isPluggedPlace, isRemovable, parseMounts, unescapeLabel } from './drives-linux';
import { parseLogicalDisks } from './drives-windows';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-drives-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('parseMounts', () => {
  it('reads disks with their file system, whether they are read-only, and blanks in their paths', () => {
    const text = [
      'sysfs /sys sysfs rw,nosuid 0 0',
      '/dev/sda2 / ext4 rw,relatime 0 0',
      '/dev/sdb1 /media/li/KINGSTON\\040U盘 vfat rw,uid=1000 0 0',
      '/dev/sdc1 /run/media/li/DATA ntfs3 ro,nodev 0 0',
      '/dev/loop3 /snap/core squashfs ro 0 0',
      'broken line',
      '',
    ].join('\n');
    expect(parseMounts(text)).toEqual([
      { device: '/dev/sda2', path: '/', fileSystem: 'ext4', readOnly: false },
      { device: '/dev/sdb1', path: '/media/li/KINGSTON U盘', fileSystem: 'FAT32', readOnly: false },
      { device: '/dev/sdc1', path: '/run/media/li/DATA', fileSystem: 'NTFS', readOnly: true },
    ]);
  });

  it('knows where desktops put what is plugged in', () => {
    expect(['/media/li/A', '/run/media/li/A', '/', '/mnt/x', '/mediaX/a'].map(isPluggedPlace)).toEqual([true, true, false, false, false]);
  });
});

describe('unescapeLabel', () => {
  it('reads blanks and Chinese, and leaves what it cannot read', () => {
    expect(unescapeLabel('MY\\x20STICK')).toBe('MY STICK');
    expect(unescapeLabel('\\xe7\\x9b\\x98')).toBe('盘');
    expect(unescapeLabel('100%')).toBe('100%');
    expect(unescapeLabel('KINGSTON')).toBe('KINGSTON');
  });
});

describe('isRemovable', () => {
  it('follows a partition to its disk', async () => {
    const disk = join(folder, 'devices', 'pci0', 'sdb');
    mkdirSync(join(disk, 'sdb1'), { recursive: true });
    writeFileSync(join(disk, 'removable'), '1\n');
    mkdirSync(join(folder, 'block'));
    symlinkSync(join(disk, 'sdb1'), join(folder, 'block', 'sdb1'));
    writeFileSync(join(folder, 'sdb1'), '');
    expect(await isRemovable(join(folder, 'sdb1'), join(folder, 'block'))).toBe(true);
    writeFileSync(join(disk, 'removable'), '0\n');
    expect(await isRemovable(join(folder, 'sdb1'), join(folder, 'block'))).toBe(false);
  });

  it('takes a disk on USB for removable, and an unknown device for fixed', async () => {
    const disk = join(folder, 'devices', 'usb2', 'sdd');
    mkdirSync(disk, { recursive: true });
    mkdirSync(join(folder, 'block'));
    symlinkSync(disk, join(folder, 'block', 'sdd'));
    writeFileSync(join(folder, 'sdd'), '');
    expect(await isRemovable(join(folder, 'sdd'), join(folder, 'block'))).toBe(true);
    expect(await isRemovable(join(folder, 'gone'), join(folder, 'block'))).toBe(false);
  });
});

describe('parseLogicalDisks', () => {
  it('reads what PowerShell prints, leaves empty readers out', () => {
    const json = JSON.stringify([
      { DeviceID: 'E:', VolumeName: '上报盘', FileSystem: 'FAT32', FreeSpace: 15_000_000_000, Access: 0 },
      { DeviceID: 'F:', VolumeName: '', FileSystem: 'exFAT', FreeSpace: 1, Access: 1 },
      { DeviceID: 'G:', VolumeName: null, FileSystem: null, FreeSpace: null, Access: null },
    ]);
    expect(parseLogicalDisks(`${json}\r\n`)).toEqual([
      { path: 'E:\\', label: '上报盘 (E:)', fileSystem: 'FAT32', freeBytes: 15_000_000_000, removable: true, writable: true },
      { path: 'F:\\', label: 'F:', fileSystem: 'exFAT', freeBytes: 1, removable: true, writable: false },
    ]);
  });

  it('takes no output for no drives', () => {
    expect(parseLogicalDisks('')).toEqual([]);
    expect(parseLogicalDisks('[]')).toEqual([]);
  });
});

describe('listDrives', () => {
  it('lists the folders named in the environment while they are there', async () => {
    const [here, gone] = [join(folder, '甲'), join(folder, '乙')];
    mkdirSync(here);
    const drives = await listDrives({ ZHIBU_DRIVES: [here, gone].join(delimiter) });
    const ours = drives.filter((drive) => drive.path.startsWith(folder));
    expect(ours).toMatchObject([{ path: here, label: '甲', removable: true, writable: true }]);
    expect(ours[0]?.freeBytes).toBeGreaterThan(0);
  });

  it('has a sign that changes when one comes or goes', async () => {
    const stick = join(folder, 'stick');
    const environment = { ZHIBU_DRIVES: stick };
    const without = await drivesSign(environment);
    mkdirSync(stick);
    const withStick = await drivesSign(environment);
    expect(withStick).not.toBe(without);
    expect(await drivesSign(environment)).toBe(withStick);
  });
});

describe('watchDrives', () => {
  it('tells a change once, and looks only while the window is visible', async () => {
    vi.useFakeTimers();
    let [sign, visible, told, looked] = ['a', true, 0, 0];
    const end = watchDrives(
      {
        sign: () => {
          looked += 1;
          return Promise.resolve(sign);
        },
        isVisible: () => visible,
        onChange: () => (told += 1),
        onBug: () => {},
      },
      3000,
    );
    await vi.advanceTimersByTimeAsync(6000);
    expect([looked, told]).toEqual([2, 1]);
    sign = 'b';
    await vi.advanceTimersByTimeAsync(6000);
    expect([looked, told]).toEqual([4, 2]);
    visible = false;
    sign = 'c';
    await vi.advanceTimersByTimeAsync(9000);
    expect([looked, told]).toEqual([4, 2]);
    visible = true;
    await vi.advanceTimersByTimeAsync(3000);
    expect([looked, told]).toEqual([5, 3]);
    end();
    await vi.advanceTimersByTimeAsync(9000);
    expect(looked).toBe(5);
  });
});
