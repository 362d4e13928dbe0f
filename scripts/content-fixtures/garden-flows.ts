/** The flows of Plotwise, an invented app for community gardens. All fixtures are about this app. */
export interface GardenFlow {
  slug: string;
  name: string;
  /** The things that the flow's events are about. */
  objects: readonly [string, string, string, string];
  /** The number of events, including repeated events. */
  size: number;
}

const flow = (slug: string, name: string, objects: GardenFlow["objects"], size: number): GardenFlow => ({
  slug,
  name,
  objects,
  size,
});

export const GARDEN_FLOWS: readonly GardenFlow[] = [
  flow("account-setup", "Account setup", ["Sign-up Form", "Welcome Tour", "Profile Photo", "Interest Picker"], 41),
  flow("bed-planner", "Bed planner", ["Bed", "Planting Plan", "Row", "Spacing Guide"], 105),
  flow("calendar", "Calendar", ["Calendar Month", "Reminder", "Frost Alert", "Sowing Window"], 58),
  flow("chat", "Chat", ["Chat Room", "Chat Message", "Attachment", "Mention"], 80),
  flow("compost", "Compost", ["Compost Bin", "Turn Log", "Temperature Reading", "Delivery Slot"], 22),
  flow("crop-library", "Crop library", ["Crop Page", "Variety", "Growing Tip", "Crop Photo"], 75),
  flow("gatherings", "Garden events", ["Garden Event", "Guest List", "Event Ticket", "Event Feedback"], 48),
  flow("harvest-log", "Harvest log", ["Harvest Entry", "Scale Reading", "Yield Chart", "Season Summary"], 52),
  flow("help-center", "Help center", ["Help Article", "Help Search", "Support Request", "Answer Vote"], 33),
  flow("invites", "Invites", ["Invite", "Invite Link", "Contact List", "Welcome Mail"], 25),
  flow("kids-corner", "Kids corner", ["Badge", "Bug Quiz", "Story Card", "Parent Gate"], 18),
  flow("map", "Garden map", ["Map Tile", "Map Pin", "Path Layer", "Compass"], 44),
  flow("market-stall", "Market stall", ["Stall", "Produce Listing", "Stall Order", "Price Label"], 92),
  flow("membership", "Membership", ["Membership", "Invoice", "Payment Card", "Discount"], 70),
  flow("notices", "Notice board", ["Notice", "Notice Category", "Notice Reply", "Pinned Notice"], 30),
  flow("pest-watch", "Pest watch", ["Pest Sighting", "Pest Photo", "Remedy", "Outbreak Map"], 46),
  flow("plot-booking", "Plot booking", ["Plot", "Plot Filter", "Booking", "Waiting List"], 120),
  flow("seed-swap", "Seed swap", ["Seed Packet", "Swap Offer", "Swap Request", "Swap Basket"], 82),
  flow("settings", "Settings", ["Setting", "Language", "Data Export", "Notification Rule"], 36),
  flow("soil-test", "Soil test", ["Soil Sample", "Lab Result", "Nutrient Chart", "Lime Advice"], 28),
  flow("task-board", "Task board", ["Task", "Task List", "Volunteer Shift", "Checklist"], 62),
  flow("tool-shed", "Tool shed", ["Tool", "Tool Loan", "Shed Key", "Damage Report"], 55),
  flow("watering", "Watering", ["Watering Rota", "Water Meter", "Hose", "Rain Gauge"], 52),
  flow("weather", "Weather", ["Forecast", "Weather Alert", "Radar Map", "Sun Chart"], 14),
  flow("wish-list", "Wish list", ["Wish", "Wish Vote", "Wish Comment", "Fund Goal"], 12),
];

/** Catalog keys that differ from the slug, by slug. */
export const OTHER_KEYS: Readonly<Record<string, string>> = { gatherings: "garden-events", map: "garden_map" };

export const VERBS = [
  ...["Viewed", "Opened", "Closed", "Started", "Finished", "Submitted", "Saved", "Edited", "Deleted", "Shared"],
  ...["Copied", "Searched", "Filtered", "Sorted", "Selected", "Cleared", "Added", "Removed", "Confirmed", "Cancelled"],
  ...[
    "Failed",
    "Retried",
    "Expanded",
    "Collapsed",
    "Dismissed",
    "Scrolled",
    "Rated",
    "Reported",
    "Exported",
    "Printed",
  ],
];
