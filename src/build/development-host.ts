/** The address that stands in every source file for "where the add-in lies". A release replaces every one of them. */
export const developmentHost = "https://localhost:3000";
