/// Acronyms that name a kind of thing, not one thing, and illnesses, which are no names either.
enum CommonAcronyms {
  /// Whether all words of a text are such acronyms, or signs of units: "kW TTC".
  static func contains(_ text: String) -> Bool {
    all.contains(text)
      || text.contains(" ") && text.split(separator: " ").allSatisfy { all.contains(String($0)) }
  }

  private static let all: Set<String> = [
    // French
    "IA", "PDG", "DG", "DRH", "PIB", "PME", "PMI", "TPE", "ETI", "CDI", "CDD", "SMIC", "RSA", "RTT", "TVA",
    "CSG", "ISF",
    "IFI", "HLM", "BTP", "TGV", "RER", "VTC", "SUV", "VUL", "ADN", "ARN", "OGM", "OVNI", "SDF", "VIH", "SIDA",
    "IVG",
    "PMA", "GPA", "IRM", "EHPAD", "Ehpad", "ZAD", "ZFE", "QPC", "RGPD", "LBD", "BD", "CV", "QCM", "BAC",
    "BTS", "DUT",
    "ONG", "SA", "SAS", "SARL", "SCI", "QG", "PV", "TNT", "FAI", "SMS", "MMS", "GSM", "QR", "OPA", "OPE",
    "LBO", "IPO",
    "TTC", "HT", "RIB", "AOC", "AOP", "DPE", "CGV", "CGU", "RDV",
    // Illnesses
    "COVID", "COVID-19", "Covid", "Covid-19", "SARS", "SARS-CoV-2", "SRAS", "MERS", "H1N1", "H5N1",
    // Units
    "kW", "kWh", "MW", "MWh", "GW", "GWh", "TW", "TWh", "km", "kg", "cm", "mm", "ml", "mL", "cl", "dB", "Hz",
    "kHz", "MHz", "GHz", "kV", "mAh", "Go", "Mo", "To", "Ko", "GB", "MB", "TB", "KB", "kB", "KiB", "MiB",
    "GiB", "TiB", "Mbps", "Gbps",
    // European Union
    "DOCUP", "CCA", "ESB", "EST", "OCM", "PAC", "AIZC", "GIZC", "COV", "PCB",
    // English: degrees, trades, business, money
    "MBA", "MA", "MS", "MSc", "BSc", "BA", "BS", "PhD", "JD", "MD", "RN", "LPN", "DDS", "DMD", "EMT", "LCSW",
    "LMFT",
    "LPC", "CPA", "CFA", "PMP", "CISSP", "CISA", "HRIS", "HRMS", "CRM", "ERP", "CMS", "POS", "SEO", "SEM",
    "SERP", "SERPs",
    "PPC", "CPC", "CPM", "CTR", "CTA", "CTAs", "SMB", "SMBs", "SME", "SMEs", "RFP", "RFPs", "RFQ", "NDA",
    "NDAs", "SLA",
    "SLAs", "MVP", "KPIs", "OKR", "OKRs", "PTO", "FTE", "W-2", "EIN", "SSN", "PIN", "LLC", "LLCs", "PLLC",
    "GAAP", "IFRS",
    "IRA", "IRAs", "HSA", "FSA", "HMO", "PPO", "APR", "APY", "ARR", "MRR", "LTV", "CAC", "B2G", "D2C", "DTC",
    "UGC",
    // English: health, home, food
    "ADHD", "PTSD", "OCD", "IBS", "PCOS", "UTI", "UTIs", "STD", "STDs", "IVF", "BMI", "HIIT", "TBI", "CBT",
    "CBD", "THC",
    "OTC", "PPE", "ICU", "HVAC", "HOA", "HOAs", "ATM", "ATMs", "RV", "RVs", "ATV", "UTV", "SUVs", "BBQ",
    "BLT", "IPA", "ABV",
    "BPA", "UV", "SPF", "XS", "XL", "XXL", "XXXL",
    // English: computing, games
    "UI", "UX", "GUI", "CLI", "IDE", "IDEs", "ORM", "OS", "SQL", "NoSQL", "JSON", "XML", "CSV", "YAML", "SVG",
    "PNG", "JPG",
    "JPEG", "GIF", "GIFs", "MP3", "MP4", "REST", "JWT", "SSH", "SSL", "TLS", "FTP", "SFTP", "SMTP", "IMAP",
    "DHCP", "LAN",
    "WAN", "WLAN", "NAS", "RAID", "BIOS", "UEFI", "NVMe", "SATA", "PCIe", "DDR4", "DDR5", "VRAM", "RGB",
    "CMYK", "DPI",
    "CDN", "CRUD", "SSR", "CI/CD", "QA", "RPG", "RPGs", "FPS", "MMO", "MMORPG", "NPC", "NPCs", "PvP", "PvE",
    "DLC", "XP",
    "4K", "8K", "HD", "UHD", "HDR", "QHD", "IPS", "SKU", "SKUs", "UTF-8", "ASCII", "LMS", "SSO", "MFA", "2FA",
    "RAG",
    // English: talk, school, society
    "FAQs", "Q&A", "TL;DR", "TLDR", "IIRC", "AFAIK", "IMHO", "YMMV", "TIL", "ELI5", "AMA", "PSA", "BTW",
    "IDK", "TBH",
    "NSFW", "TBA", "TBD", "RSVP", "DIYer", "DIYers", "STEM", "GPA", "ESL", "IEP", "DEI", "LGBT", "LGBTQ",
    "LGBTQ+", "BIPOC", "GDPR", "HIPAA", "CCPA",
    // English
    "AI", "CEO", "CFO", "CTO", "COO", "GDP", "CPI", "PPI", "PMI", "ETF", "ETFs", "GPU", "GPUs", "CPU", "CPUs",
    "NPU",
    "TPU", "RAM", "ROM", "SSD", "HDD", "USB", "HDMI", "LED", "OLED", "LCD", "API", "APIs", "SDK", "LLM",
    "LLMs", "AGI",
    "ML", "NLP", "OCR", "VR", "AR", "XR", "PC", "PCs", "TV", "DVD", "CD", "VPN", "DNS", "HTML", "CSS", "PDF",
    "URL",
    "IPv4", "IPv6", "DSLR", "DSLRs", "GRC", "Web3", "SIEM", "CNC", "PLC", "PLCs", "SOC", "EHR", "EHRs", "EMR",
    "IoCs",
    "HTTP", "HTTPS", "IP", "TCP", "IT", "IoT", "SaaS", "PaaS", "IaaS", "B2B", "B2C", "R&D", "HR", "PR", "FAQ",
    "ID",
    "GPS", "NFC", "RFID", "5G", "4G", "3G", "6G", "DNA", "RNA", "mRNA", "HIV", "AIDS", "PCR", "MRI", "ICU",
    "NGO",
    "NGOs", "VIP", "DIY", "EV", "EVs", "ESG", "M&A", "EPS", "EBITDA", "ROI", "KPI", "NFT", "NFTs", "DeFi",
    "QE", "UFO",
    "OK", "AM", "PM", "BC", "AD", "GMT", "UTC", "CO2", "LOL", "OMG", "WTF", "RT", "DM", "FYI", "ASAP", "IMO",
  ]
}
