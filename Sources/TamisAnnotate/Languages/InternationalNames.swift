/// Names written in Latin letters that are the same in every language: organisations, firms, products.
enum InternationalNames {
  static let table: StaticString = """
    ORG OpenAI: OpenAI, Open AI
    ORG Anthropic: Anthropic
    ORG Google: Google, Google DeepMind
    ORG Google DeepMind: DeepMind
    ORG Alphabet: Alphabet
    ORG Microsoft: Microsoft, Microsoft Corporation
    ORG Apple: Apple, Apple Inc.
    ORG Amazon: Amazon, AWS, Amazon Web Services
    ORG Meta: Meta Platforms, Facebook
    ORG Nvidia: Nvidia, NVIDIA, NVidia
    ORG AMD: AMD, Advanced Micro Devices
    ORG Intel: Intel
    ORG TSMC: TSMC
    ORG ASML: ASML
    ORG Samsung: Samsung, Samsung Electronics
    ORG SK Hynix: SK Hynix, SK hynix
    ORG Qualcomm: Qualcomm
    ORG Broadcom: Broadcom
    ORG Arm: ARM Holdings
    ORG IBM: IBM
    ORG Oracle: Oracle
    ORG Cisco: Cisco
    ORG Dell: Dell
    ORG HP: Hewlett-Packard, HPE
    ORG Sony: Sony
    ORG Nintendo: Nintendo
    ORG Toyota: Toyota
    ORG Honda: Honda
    ORG Nissan: Nissan
    ORG Tesla: Tesla
    ORG SpaceX: SpaceX
    ORG xAI: xAI
    ORG Volkswagen: Volkswagen
    ORG BMW: BMW
    ORG Mercedes-Benz: Mercedes-Benz
    ORG Renault: Renault
    ORG Stellantis: Stellantis
    ORG Peugeot: Peugeot
    ORG Airbus: Airbus
    ORG Boeing: Boeing
    ORG Thales: Thales
    ORG Dassault Aviation: Dassault Aviation
    ORG Safran: Safran
    ORG TotalEnergies: TotalEnergies
    ORG Engie: Engie
    ORG EDF: EDF
    ORG BNP Paribas: BNP Paribas
    ORG Crédit Agricole: Crédit Agricole, Crédit agricole
    ORG Société Générale: Société Générale, Société générale
    ORG Orange: Orange S.A.
    ORG LVMH: LVMH
    ORG Kering: Kering
    ORG L'Oréal: L'Oréal
    ORG Sanofi: Sanofi
    ORG Pfizer: Pfizer
    ORG Moderna: Moderna
    ORG AstraZeneca: AstraZeneca
    ORG Novartis: Novartis
    ORG Roche: Roche Holding
    ORG Nestlé: Nestlé
    ORG Siemens: Siemens
    ORG SAP: SAP SE
    ORG Mistral AI: Mistral AI
    ORG Hugging Face: Hugging Face
    ORG DeepSeek: DeepSeek
    ORG Alibaba: Alibaba
    ORG Tencent: Tencent
    ORG ByteDance: ByteDance
    ORG Huawei: Huawei
    ORG Xiaomi: Xiaomi
    ORG Baidu: Baidu
    ORG BYD: BYD
    ORG Foxconn: Foxconn
    ORG MediaTek: MediaTek
    ORG SMIC: SMIC
    ORG Lenovo: Lenovo
    ORG JD.com: JD.com
    ORG Netflix: Netflix
    ORG Uber: Uber
    ORG Airbnb: Airbnb
    ORG Spotify: Spotify
    ORG PayPal: PayPal
    ORG Visa: Visa Inc.
    ORG Goldman Sachs: Goldman Sachs
    ORG JPMorgan: JPMorgan, JPMorgan Chase, JP Morgan
    ORG Morgan Stanley: Morgan Stanley
    ORG BlackRock: BlackRock
    ORG SoftBank: SoftBank
    ORG Reuters: Reuters
    ORG Bloomberg: Bloomberg
    ORG AFP: AFP
    ORG BBC: BBC
    ORG CNN: CNN
    ORG NASA: NASA
    ORG CERN: CERN
    ORG Unesco: Unesco, UNESCO
    ORG Unicef: Unicef, UNICEF
    ORG OPEC: OPEC, OPEP
    ORG Interpol: Interpol
    ORG FIFA: FIFA
    ORG UEFA: UEFA
    ORG NBA: NBA
    ORG Greenpeace: Greenpeace
    ORG Amnesty International: Amnesty International
    ORG Binance: Binance
    ORG Coinbase: Coinbase
    PRODUCT ChatGPT: ChatGPT
    PRODUCT GPT-4: GPT-4, GPT-4o
    PRODUCT GPT-5: GPT-5
    PRODUCT GPT-3: GPT-3, GPT-3.5
    PRODUCT Gemini: Gemini Pro, Google Gemini
    PRODUCT Llama: Llama 2, Llama 3
    PRODUCT iPhone: iPhone, iPhones
    PRODUCT iPad: iPad
    PRODUCT Android: Android
    PRODUCT Windows: Windows 10, Windows 11
    PRODUCT Linux: Linux
    PRODUCT YouTube: YouTube, Youtube
    PRODUCT Instagram: Instagram
    PRODUCT WhatsApp: WhatsApp
    PRODUCT TikTok: TikTok
    PRODUCT Twitter: Twitter
    PRODUCT WeChat: WeChat
    PRODUCT Telegram: Telegram
    PRODUCT Wikipedia: Wikipédia, Wikipedia
    PRODUCT Bitcoin: Bitcoin
    PRODUCT Ethereum: Ethereum
    """
}
