/** Sign-in names that end so belong to the demo and are refused everywhere else. */
export const demoEmailSuffix = '@demo.waymark.example';
