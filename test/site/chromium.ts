/** What Playwright switches off itself: its list is lost where another is given. */
const OFF_ANYWAY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** Pages of the browser itself below its address bar: each new window makes them, which takes longer than ours. */
const BELOW_THE_ADDRESS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/**
 * How Chromium is started for tests. Drawing as a graphics card does is slow where there is none, and a root
 * user, as in a container, has no sandbox of its own.
 */
export const ARGUMENTS: readonly string[] = [
  `--disable-features=${[...OFF_ANYWAY, ...BELOW_THE_ADDRESS].join(',')}`,
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
