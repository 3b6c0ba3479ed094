import { app, type Session } from 'electron';
import { isOwnAddress } from './asset-path';

/** Chromium's own callers: switched off, so that not even a name look-up leaves the machine. Before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  // No name resolves and no address is reached; the proxy setting of the system (and its discovery) is not read.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-breakpad', 'no-pings']) commandLine.appendSwitch(name);
  commandLine.appendSwitch('disable-features', 'MediaRouter,DialMediaRouteProvider,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,SpareRendererForSitePerProcess');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Refuses every request of a session that does not go to our own files. */
export function cutNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.setCertificateVerifyProc((_, answer) => answer(-2));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** data: and blob: are pictures that the page itself made; they never leave it. */
function mayLoad(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('data:') || address.startsWith('blob:app://zhibu/');
}
